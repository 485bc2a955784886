package org.khabar.app.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.Executors;
import org.khabar.app.access.TestIdentity;

/** A registry behind TLS and a login: what is asked with the right one is passed on to another registry. */
final class SecuredRegistry implements AutoCloseable {
    private final HttpsServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI behind;
    private final String login;

    private SecuredRegistry(HttpsServer server, URI behind, String login) {
        this.server = server;
        this.behind = behind;
        this.login = login;
    }

    static SecuredRegistry start(URI behind, TestIdentity identity, String user, String password)
            throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity.serverContext()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        String login =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        SecuredRegistry registry = new SecuredRegistry(server, behind, login);
        server.createContext("/", registry::answer);
        server.start();
        return registry;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!login.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            HttpResponse<byte[]> answer = ask(exchange);
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            answer.headers().firstValue("Content-Type").orElse("application/json"));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(
                        behind.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()))
                .header("Content-Type", "application/json")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    URI url() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
