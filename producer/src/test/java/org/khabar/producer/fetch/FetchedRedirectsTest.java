package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    @DisplayName("Fault 7: a robots.txt that redirects to itself ends")
    void aRobotsTxtThatRedirectsToItselfEnds() {
        host.answers("HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report =
                fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(report.getStatus()).hasValue(302);
    }

    @Test
    @DisplayName("Fault 36: an endless chain of redirects of a feed ends at the hop limit")
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

    @Test
    @DisplayName("Fault 35: a circle of redirects ends before it closes a second time")
    void aCircleOfRedirectsEnds() {
        for (String next : List.of("/b", "/a", "/b", "/a")) {
            host.answers(
                    "HTTP/1.1 302 Found\r\nLocation: " + next + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }

        FetchReport report =
                fetch.answer(request(FetchKind.FEED, host.url("/a"))).report();

        assertThat(report.getReason()).hasValue("TOO_MANY_REDIRECTS");
        assertThat(host.requests()).hasSize(2);
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
