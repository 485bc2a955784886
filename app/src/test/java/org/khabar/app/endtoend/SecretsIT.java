package org.khabar.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.Main;
import org.khabar.app.cluster.Cluster;

/** Commands whose logins fail, as verbose as they can be: what they print holds canaries' names and places, and no canary. */
class SecretsIT {
    private static final String KAFKA_PASSWORD = "canary-kafka-7f3a";
    private static final String REGISTRY_PASSWORD = "canary-registry-91bc";

    @TempDir
    Path folder;

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"topics", "tail", "process"})
    void aBrokerThatHangsUpOnALogin(String command) throws Exception {
        try (ServerSocket broker = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(broker));
            String settings = """
                    kafka:
                      bootstrap: 127.0.0.1:%d
                      sasl: {mechanism: PLAIN, user: khabar, password: "${env:KAFKA_PASSWORD}"}
                    registry: {url: "http://127.0.0.1:1", user: khabar, password: "${file:%s}"}
                    http: {port: 0}
                    """.formatted(broker.getLocalPort(), secretFile());

            String printed = run(command, settings, "127.0.0.1:" + broker.getLocalPort());

            assertThat(printed).contains("SASL_PLAINTEXT");
            assertThatNoSecretIsIn(printed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "tail", "process"})
    void aRegistryThatRefusesALoginAndRepeatsIt(String command) throws Exception {
        HttpServer registry = echo();
        try (TestBroker broker = new TestBroker.Embedded();
                Cluster cluster = broker.open(data)) {
            String settings =
                    """
                    kafka: {bootstrap: "%s"}
                    registry: {url: "http://127.0.0.1:%d", user: khabar, password: "${file:%s}"}
                    http: {port: 0}
                    """.formatted(cluster.bootstrap(), registry.getAddress().getPort(), secretFile());

            String printed = run(command, settings, "it answered 401");

            assertThat(printed).contains("[hidden]");
            assertThatNoSecretIsIn(printed);
        } finally {
            registry.stop(0);
        }
    }

    private static void assertThatNoSecretIsIn(String printed) {
        assertThat(printed)
                .doesNotContain(KAFKA_PASSWORD)
                .doesNotContain(REGISTRY_PASSWORD)
                .doesNotContain(base64("khabar:" + REGISTRY_PASSWORD))
                .doesNotContain(base64("\0khabar\0" + KAFKA_PASSWORD));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private Path secretFile() throws IOException {
        return Files.writeString(folder.resolve("registry-password"), REGISTRY_PASSWORD + "\n");
    }

    /** Runs a command until it ends or has said what is waited for, and returns all that it has printed. */
    private String run(String command, String settings, String until) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(RunningRecipe.JAVA);
        whole.addAll(List.of(
                Main.class.getName(),
                command,
                "--verbose",
                "--config=" + Files.writeString(folder.resolve("khabar.yaml"), settings),
                "--data=" + folder.resolve("data")));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("KAFKA_PASSWORD", KAFKA_PASSWORD);
        Process process = builder.start();
        StringBuilder printed = new StringBuilder();
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.append(line).append('\n');
                if (line.contains(until)) {
                    process.toHandle().destroy();
                }
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return printed.toString();
    }

    private static void hangUp(ServerSocket broker) {
        while (!broker.isClosed()) {
            try (Socket client = broker.accept()) {
                client.getInputStream().read();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static HttpServer echo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = ("401 Unauthorized: " + exchange.getRequestHeaders().getFirst("Authorization")
                            + ", password " + REGISTRY_PASSWORD)
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(401, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }
}
