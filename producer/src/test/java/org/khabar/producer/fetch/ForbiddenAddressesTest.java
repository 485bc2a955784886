package org.khabar.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;

/** Where no connection may be made, whoever asks for it: docs/faults.md, 37, 38 and 77. */
class ForbiddenAddressesTest extends FetchUnderTest {
    @SuppressWarnings("NullAway.Init") // set before each test
    private RawHost forbidden;

    @BeforeEach
    void listen() throws IOException {
        forbidden = new RawHost().answers("HTTP/1.1 200 OK\r\n\r\nsecret");
    }

    @AfterEach
    void stop() throws IOException {
        assertThat(forbidden.connections()).isZero();
        forbidden.close();
    }

    @ParameterizedTest
    @DisplayName("Fault 37: a redirect to a private address, however written, opens no connection")
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1:PORT/",
                "http://127.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://[::1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://0x7f.1:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://2130706433:PORT/",
                "http://127.1:PORT/",
                "http://0:PORT/",
                "//127.0.0.1:PORT/",
            })
    void aRedirectToAPrivateAddressIsRefused(String target) {
        FetchReport report = redirectedTo(target);

        assertThat(report.getResult()).isEqualTo(FetchResult.REFUSED);
        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
    }

    @ParameterizedTest
    @DisplayName("Fault 37: a redirect to another scheme opens no connection")
    @CsvSource({"file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "ftp://example.org/"})
    void aRedirectToAnotherSchemeIsNotFollowed(String target) {
        assertThat(redirectedTo(target).getReason()).hasValue("UNSUPPORTED_URL");
    }

    @ParameterizedTest
    @DisplayName("Fault 38: a link to a private address, however written, opens no connection")
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://192.168.0.1:PORT/",
                "http://127.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://[::1]:PORT/",
                "http://0.0.0.0:PORT/",
            })
    void aLinkToAPrivateAddressIsRefused(String link) {
        for (FetchKind kind : List.of(FetchKind.ROBOTS, FetchKind.PAGE)) {
            FetchReport report = fetch.answer(request(kind, withPort(link))).report();

            assertThat(report.getResult()).isEqualTo(FetchResult.REFUSED);
            assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
        }
    }

    @Test
    @DisplayName("Fault 77: a name that is public when it is looked at and private when it is connected to is refused")
    void aNameThatTurnsPrivateIsRefusedAtConnect() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        Resolver flipping = name -> List.of(InetAddress.getByAddress(
                name, asked.getAndIncrement() == 0 ? new byte[] {1, 1, 1, 1} : new byte[] {127, 0, 0, 1}));
        use(Set.of(), flipping);

        boolean publicAtFirst =
                AddressGuard.isPublic(flipping.resolve("flip.example").getFirst());
        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://flip.example:" + forbidden.port() + "/"))
                .report();

        assertThat(publicAtFirst).isTrue();
        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
    }

    private FetchReport redirectedTo(String target) {
        host.answers("HTTP/1.1 302 Found\r\nLocation: " + withPort(target)
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();
    }

    private String withPort(String url) {
        return url.replace("PORT", Integer.toString(forbidden.port()));
    }
}
