package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;

/** Where redirects lead the fetcher, and where it must not go. */
class FetchedRedirectsTest extends FetchUnderTest {
    @Test
    void aRedirectOfAPageIsReportedAndNotFollowed() {
        host.answers("HTTP/1.1 301 Moved\r\nLocation: ../new#top\r\nContent-Length: 0\r\n\r\n");

        Fetch.Answers answers = fetch.answer(page("/old/story"));

        assertThat(answers.report().getResult()).isEqualTo(FetchResult.REDIRECTED);
        assertThat(answers.report().getLocation()).hasValue(host.url("/new#top"));
        assertThat(answers.page()).isNull();
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void aRedirectOfAFeedIsFollowed() {
        host.answers("HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .answers("HTTP/1.1 200 OK\r\n\r\n<rss/>");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getUrl()).isEqualTo(host.url("/feed"));
        assertThat(host.requests().getLast()).startsWith("GET /new ");
    }

    @Test
    void afterAStandstillTheNextHopIsNotAskedFor() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        InstantSource clock = now::get;
        fetch = new Fetch(settings, http, clock.withZone(ZoneOffset.UTC));
        host.plays(out -> {
            now.set(NOW.plus(PATIENT).plusMillis(1));
            out.write("HTTP/1.1 301 Moved\r\nLocation: /new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(UTF_8));
        });

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getReason()).hasValue("DEADLINE");
        assertThat(host.requests()).hasSize(1);
    }

    @Test
    void aRobotsTxtThatRedirectsToItselfEnds() {
        host.answers("HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(report.getStatus()).hasValue(302);
    }

    @Test
    void anEndlessChainOfRedirectsEnds() {
        int[] hop = {0};
        host.plays(out -> out.write(
                ("HTTP/1.1 302 Found\r\nLocation: /" + hop[0]++ + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(UTF_8)));

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(host.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost:1/",
        "http://[::1]:1/",
        "http://[::ffff:127.0.0.1]:1/",
        "http://0x7f.1:1/",
        "http://2130706433:1/",
        "http://127.1:1/",
    })
    void aRedirectOfAFeedToAPrivateAddressIsRefused(String target) {
        host.answers(
                "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.REFUSED);
        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "gopher://127.0.0.1/", "javascript:alert(1)", "ftp://example.org/"})
    void aRedirectOfAFeedToAnotherSchemeIsNotFollowed(String target) {
        host.answers(
                "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/feed"))).report();

        assertThat(report.getReason()).hasValue("UNSUPPORTED_URL");
    }

    @Test
    void aNameThatTurnsPrivateAfterTheCheckIsRefusedAtConnect() throws IOException {
        use(Set.of(), name -> List.of(InetAddress.getByAddress(name, new byte[] {127, 0, 0, 1})));

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://public.example:" + host.port() + "/"))
                .report();

        assertThat(report.getReason()).hasValue("ADDRESS_REFUSED");
        assertThat(host.requests()).isEmpty();
    }

    @Test
    void namesBelowLocalhostAreThisMachineWhereAllowed() {
        use(Set.of("news.localhost:" + host.port()), Resolver.system());
        host.answers("HTTP/1.1 200 OK\r\n\r\nabc");

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://news.localhost:" + host.port() + "/"))
                .report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
    }
}
