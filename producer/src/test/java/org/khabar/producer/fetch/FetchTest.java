package org.khabar.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;

/** What the fetcher makes of hosts, kind and hostile. */
class FetchTest extends FetchUnderTest {
    @Test
    void aPageComesWithBytesAndHeadersAsReceived() {
        host.answers(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Twice: a\r\nX-Twice: b\r\nContent-Length: 5\r\n\r\n\u00e9tude");

        Fetch.Answers answers = fetch.answer(page("/story?a=b"));

        RawPage page = answers.page();
        assertThat(page).isNotNull();
        assertThat(page.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(page.getBody().orElseThrow().array()).containsExactly(0xe9, 't', 'u', 'd', 'e');
        assertThat(page.getHeaders())
                .filteredOn(header -> header.getName().equals("X-Twice"))
                .hasSize(2);
        assertThat(page.getSha256()).isPresent();
        assertThat(answers.report().getBody()).isEmpty();
        assertThat(answers.report().getBodyBytes()).isEqualTo(5);
    }

    @Test
    void aRequestIsHonestAndCarriesNoCookies() {
        host.answers("HTTP/1.1 304 Not Modified\r\nSet-Cookie: a=b\r\n\r\n");
        FetchRequest request = FetchRequest.newBuilder(page("/"))
                .setEtag("\"v1\"")
                .setLastModified("Sat, 28 Feb 2026 10:00:00 GMT")
                .build();

        fetch.answer(request);
        FetchReport report = fetch.answer(request).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.NOT_MODIFIED);
        assertThat(host.requests().getLast())
                .contains("User-Agent: Khabar/0.1 (+https://example.org/contact)")
                .contains("If-None-Match: \"v1\"")
                .contains("If-Modified-Since: Sat, 28 Feb 2026 10:00:00 GMT")
                .contains("Accept-Encoding: gzip, br, zstd\n")
                .doesNotContain("Cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "200, FETCHED,",
        "204, FETCHED,",
        "304, NOT_MODIFIED,",
        "300, FAILED, HTTP_300",
        "401, REFUSED, HTTP_401",
        "403, REFUSED, HTTP_403",
        "404, GONE, HTTP_404",
        "410, GONE, HTTP_410",
        "418, FAILED, HTTP_418",
        "429, FAILED, HTTP_429",
        "451, REFUSED, HTTP_451",
        "500, FAILED, HTTP_500",
        "503, FAILED, HTTP_503",
    })
    void aStatusHasOneMeaning(int status, FetchResult result, String reason) {
        host.answers("HTTP/1.1 " + status + " Text\r\nContent-Length: 0\r\n\r\n");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(result);
        assertThat(report.getReason().orElse(null)).isEqualTo(reason);
        assertThat(report.getStatus()).hasValue(status);
    }

    static Stream<Arguments> hostileAnswers() {
        String ok = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                Arguments.of(
                        "has no number for a chunk", ok + "Transfer-Encoding: chunked\r\n\r\nmany\r\nabc", "BAD_HTTP"),
                Arguments.of(
                        "sends compress unasked", ok + "Content-Encoding: compress\r\n\r\nabc", "UNSUPPORTED_ENCODING"),
                Arguments.of("sends what is no brotli", ok + "Content-Encoding: br\r\n\r\nabc", "BAD_ENCODING"),
                Arguments.of("sends what is no zstd", ok + "Content-Encoding: zstd\r\n\r\nabc", "BAD_ENCODING"),
                Arguments.of(
                        "wraps gzip three times",
                        ok + "Content-Encoding: gzip, gzip, gzip\r\n\r\nabc",
                        "UNSUPPORTED_ENCODING"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileAnswers")
    void aHostileAnswerIsAFailureWithAReason(String name, String answer, String reason) {
        host.answers(answer);

        Fetch.Answers answers = fetch.answer(page("/"));

        assertThat(answers.report().getReason()).hasValue(reason);
        assertThat(answers.page()).isNotNull();
        assertThat(answers.page().getResult()).isEqualTo(FetchResult.FAILED);
        assertThat(answers.page().getBody()).isEmpty();
    }

    @Test
    void aBodyOfExactlyTheLimitIsWhole() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(MAX_BYTES));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getBodyBytes()).isEqualTo(MAX_BYTES);
    }

    @Test
    void aRequestThatIsTooLateToStartIsNotSent() {
        host.answers("HTTP/1.1 200 OK\r\n\r\nnews");
        FetchRequest late = FetchRequest.newBuilder(page("/"))
                .setStartBefore(NOW.minusMillis(1))
                .build();

        FetchReport report = fetch.answer(late).report();

        assertThat(report.getReason()).hasValue("DEADLINE");
        assertThat(host.requests()).noneMatch(asked -> asked.startsWith("GET"));
    }

    @Test
    void nobodyListening() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        use(Set.of("127.0.0.1:" + port), Resolver.system());

        FetchReport report = fetch.answer(request(FetchKind.PAGE, "http://127.0.0.1:" + port + "/"))
                .report();

        assertThat(report.getReason()).hasValue("CONNECT_REFUSED");
    }

    @Test
    void aHostNobodyKnows() {
        use(Set.of(), host -> {
            throw new java.net.UnknownHostException(host);
        });

        FetchReport report =
                fetch.answer(request(FetchKind.PAGE, "http://nowhere.example/")).report();

        assertThat(report.getReason()).hasValue("DNS_UNKNOWN_HOST");
    }

    @ParameterizedTest
    @CsvSource({"408", "503"})
    void noStatusMakesTheClientAskAgainByItself(int status) {
        host.answers(
                "HTTP/1.1 " + status + " Text\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getStatus()).hasValue(status);
        assertThat(host.requests()).hasSize(1);
    }
}
