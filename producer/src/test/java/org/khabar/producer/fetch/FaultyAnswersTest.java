package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.producer.robots.RobotsTxt;

/** Answers that are HTTP and a nuisance all the same: docs/faults.md, 5 to 8, 12 to 14, 63. */
class FaultyAnswersTest extends FetchUnderTest {
    @Test
    @DisplayName("Fault 5: a robots.txt that hangs is waited for no longer than any answer")
    void aRobotsTxtThatHangsIsGivenUp() {
        use(Set.of(host.hostAndPort()), Resolver.system(), SOON);
        host.plays(_ -> over.await());

        assertThat(robots().getReason()).hasValue("READ_TIMEOUT");
    }

    @Test
    @DisplayName("Fault 6: a robots.txt behind five redirects is read")
    void aRobotsTxtBehindFiveRedirectsIsRead() {
        for (int hop = 1; hop <= 5; hop++) {
            host.answers("HTTP/1.1 301 Moved\r\nLocation: /robots" + hop
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
        host.answers("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private");

        FetchReport report = robots();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getUrl()).isEqualTo(host.url("/robots.txt"));
        assertThat(RobotsTxt.parse(report.getBody().orElseThrow().array()).allows("khabar", "/private"))
                .isFalse();
    }

    @Test
    @DisplayName("Fault 8: of a robots.txt of 100 MB no more is read than is obeyed")
    void ofAnEndlessRobotsTxtTheRestIsNotRead() {
        AtomicLong sent = new AtomicLong();
        host.plays(out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            byte[] filler = "# filler\n".repeat(7_000).getBytes(UTF_8);
            while (sent.get() < 100_000_000) {
                out.write(filler);
                sent.addAndGet(filler.length);
            }
        });
        FetchRequest request = FetchRequest.newBuilder(request(FetchKind.ROBOTS, host.url("/robots.txt")))
                .setMaxBytes(RobotsTxt.MAX_BYTES)
                .build();

        FetchReport report = fetch.answer(request).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getTruncated()).isTrue();
        assertThat(report.getBodyBytes()).isEqualTo(RobotsTxt.MAX_BYTES);
        // What the sockets of both sides hold was sent as well.
        assertThat(sent.get()).isLessThan(50_000_000);
    }

    @Test
    @DisplayName("Fault 12: a Retry-After in seconds is understood")
    void aRetryAfterInSecondsIsUnderstood() {
        assertThat(retryAfter(429, "120")).isEqualTo(120_000);
    }

    @Test
    @DisplayName("Fault 13: a Retry-After that is a date is understood")
    void aRetryAfterThatIsADateIsUnderstood() {
        assertThat(retryAfter(503, "Sun, 01 Mar 2026 06:01:00 GMT")).isEqualTo(60_000);
    }

    @ParameterizedTest
    @DisplayName("Fault 14: an absurd Retry-After is capped, one that is none is overlooked")
    @CsvSource(
            delimiter = '|',
            value = {
                "503 | Sun, 01 Mar 2026 05:00:00 GMT | 0",
                "503 | 99999999999999999999 | 86400000",
                "503 | soon |",
                "503 | -5 |",
                "200 | 120 |",
            })
    void anAbsurdRetryAfterIsCapped(int status, String value, @Nullable Long millis) {
        assertThat(retryAfter(status, value)).isEqualTo(millis);
    }

    @Test
    @DisplayName("Fault 63: of 40 cookies of 4 kB none is kept or sent")
    void cookiesAreNeitherKeptNorSent() {
        StringBuilder bomb = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n");
        for (int i = 0; i < 40; i++) {
            bomb.append("Set-Cookie: c")
                    .append(i)
                    .append('=')
                    .append("x".repeat(4_000))
                    .append("; Path=/\r\n");
        }
        host.answers(bomb + "\r\n");

        FetchReport report = fetch.answer(page("/")).report();
        fetch.answer(page("/"));

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        int kept = report.getHeaders().stream()
                .mapToInt(
                        header -> header.getName().length() + header.getValue().length())
                .sum();
        assertThat(kept).isLessThanOrEqualTo(64 * 1024);
        assertThat(host.requests()).hasSize(2);
        assertThat(host.requests().getLast()).doesNotContain("Cookie");
    }

    private FetchReport robots() {
        return fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();
    }

    private @Nullable Long retryAfter(int status, String value) {
        host.answers("HTTP/1.1 " + status + " Text\r\nRetry-After: " + value + "\r\nContent-Length: 0\r\n\r\n");
        return fetch.answer(page("/")).report().getRetryAfterMillis().orElse(null);
    }
}
