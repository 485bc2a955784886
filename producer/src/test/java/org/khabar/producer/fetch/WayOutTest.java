package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;

/** Fetching through a proxy, and from hosts whose certificate an authority of our own has signed. */
class WayOutTest extends FetchUnderTest {
    private static final String CANARY = "canary-of-the-proxy";
    private static final Resolver PUBLIC = name -> List.of(InetAddress.getByAddress(name, new byte[] {1, 1, 1, 1}));

    private final HeldCertificate authority =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private final List<String> served = new CopyOnWriteArrayList<>();

    @Test
    void aPageIsAskedForFromTheProxyWithOurLogin() {
        go(PUBLIC, proxy(host.port()), Trust.USUAL);
        host.answers("HTTP/1.1 200 OK\r\n\r\nnews");

        Fetch.Answers answers = fetch.answer(request(FetchKind.PAGE, "http://news.example/story?a=b"));

        assertThat(text(answers.page())).isEqualTo("news");
        assertThat(host.requests())
                .singleElement()
                .asString()
                .startsWith("GET http://news.example/story?a=b HTTP/1.1")
                .contains("Proxy-Authorization: Basic ");
    }

    @Test
    void aLoginThatTheProxyRefusesIsAReasonAndInNoRecord() {
        go(PUBLIC, proxy(host.port()), Trust.USUAL);
        host.answers("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");

        Fetch.Answers answers = fetch.answer(request(FetchKind.PAGE, "http://news.example/"));

        assertThat(answers.report().getReason()).hasValue("PROXY_REFUSED");
        assertThat(answers.toString() + proxy(1)).doesNotContain(CANARY).doesNotContain("Basic Z");
        assertThat(host.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]/", "https://10.0.0.1/"})
    void aForbiddenAddressIsNotAskedForFromTheProxy(String url) {
        go(Resolver.system(), proxy(host.port()), Trust.USUAL);

        assertThat(fetch.answer(request(FetchKind.PAGE, url)).report().getReason())
                .hasValue("ADDRESS_REFUSED");
        assertThat(host.connections()).isZero();
    }

    @Test
    void aNameThatOnlyTheProxyKnowsIsLeftToIt() {
        Resolver none = name -> {
            if (name.equals("127.0.0.1")) {
                return List.of(InetAddress.getLoopbackAddress());
            }
            throw new UnknownHostException(name);
        };
        go(none, proxy(host.port()), Trust.USUAL);
        host.answers("HTTP/1.1 200 OK\r\n\r\nnews");

        assertThat(fetch.answer(request(FetchKind.PAGE, "http://news.example/"))
                        .report()
                        .getResult())
                .isEqualTo(FetchResult.FETCHED);
    }

    @Test
    void throughATunnelTheHostSeesNothingOfTheLogin() throws IOException {
        try (ServerSocket secure = secure();
                TunnelProxy tunnel = new TunnelProxy(Credentials.basic("khabar", CANARY), secure.getLocalPort())) {
            go(PUBLIC, proxy(tunnel.port()), Trust.OUR_AUTHORITY);

            FetchReport report = fetch.answer(request(FetchKind.PAGE, "https://news.example/"))
                    .report();

            assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
            assertThat(tunnel.asked()).singleElement().asString().startsWith("CONNECT news.example:443 ");
            assertThat(served).singleElement().asString().startsWith("GET / ").doesNotContain("Authorization");
        }
    }

    @Test
    void aTunnelThatIsNotOpenedIsAReason() throws IOException {
        try (ServerSocket secure = secure();
                TunnelProxy tunnel = new TunnelProxy("another login", secure.getLocalPort())) {
            go(PUBLIC, proxy(tunnel.port()), Trust.OUR_AUTHORITY);

            FetchReport report = fetch.answer(request(FetchKind.PAGE, "https://news.example/"))
                    .report();

            assertThat(report.getReason()).hasValue("PROXY_REFUSED");
            assertThat(tunnel.asked()).hasSize(1);
        }
    }

    @Test
    void aCertificateOfOurAuthorityIsBelievedWhereItIsNamedOnly() throws IOException {
        try (ServerSocket secure = secure()) {
            String url = "https://news.example:" + secure.getLocalPort() + "/";
            Resolver here = name -> List.of(InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1}));

            go(here, null, Trust.OUR_AUTHORITY, "news.example:" + secure.getLocalPort());
            FetchReport believed = fetch.answer(request(FetchKind.PAGE, url)).report();
            go(here, null, Trust.USUAL, "news.example:" + secure.getLocalPort());
            FetchReport doubted = fetch.answer(request(FetchKind.PAGE, url)).report();

            assertThat(believed.getResult()).isEqualTo(FetchResult.FETCHED);
            assertThat(doubted.getReason()).hasValue("TLS");
        }
    }

    private enum Trust {
        USUAL,
        OUR_AUTHORITY
    }

    private static WayOut.Proxy proxy(int port) {
        return WayOut.Proxy.withLogin("127.0.0.1", port, "khabar", CANARY);
    }

    private void go(Resolver resolver, WayOut.@Nullable Proxy proxy, Trust trust, String... allowed) {
        use(Set.of(allowed), resolver);
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addTrustedCertificate(authority.certificate())
                .build();
        Resolver besidesTheProxy =
                name -> name.equals("127.0.0.1") ? List.of(InetAddress.getLoopbackAddress()) : resolver.resolve(name);
        http.close();
        http = new HttpGet(
                settings, besidesTheProxy, new WayOut(proxy, trust == Trust.USUAL ? null : trusted.trustManager()));
        fetch = new Fetch(settings, http, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A host with a certificate of our authority. */
    private ServerSocket secure() throws IOException {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("news.example")
                .signedBy(authority)
                .build();
        SSLContext context = new HandshakeCertificates.Builder()
                .heldCertificate(certificate, authority.certificate())
                .build()
                .sslContext();
        ServerSocket listener =
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(listener));
        return listener;
    }

    private void serve(ServerSocket listener) {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
                StringBuilder head = new StringBuilder();
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    head.append(line).append('\n');
                }
                served.add(head.toString());
                client.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nnews".getBytes(UTF_8));
            } catch (IOException left) {
                // A client that does not believe us, or the end of the test.
            }
        }
    }
}
