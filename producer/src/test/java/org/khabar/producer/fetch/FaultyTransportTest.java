package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;

/** Hosts that break HTTP or stop in the middle of it: docs/faults.md, 18 to 30. */
class FaultyTransportTest extends FetchUnderTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    @Test
    @DisplayName("Fault 18: headers that drip end at the deadline")
    void headersThatDripEndAtTheDeadline() {
        host.plays(out -> drip(out, OK + "X-Long: " + "x".repeat(1_000)));

        FetchReport report = fetch.answer(endingSoon(page("/"))).report();

        assertThat(report.getReason()).hasValue("DEADLINE");
    }

    @Test
    @DisplayName("Fault 19: a body that drips ends at the deadline")
    void aBodyThatDripsEndsAtTheDeadline() {
        host.plays(out -> {
            out.write((OK + "\r\n").getBytes(UTF_8));
            drip(out, "x".repeat(1_000));
        });

        Fetch.Answers answers = fetch.answer(endingSoon(page("/")));

        assertThat(answers.report().getReason()).hasValue("DEADLINE");
        assertThat(answers.report().getStatus()).hasValue(200);
        assertThat(answers.page()).isNotNull();
        assertThat(answers.page().getBody()).isEmpty();
    }

    @Test
    @DisplayName("Fault 20: a host that hangs after it took the connection is given up")
    void aHostThatHangsIsGivenUp() {
        use(Set.of(host.hostAndPort()), Resolver.system(), SOON);
        host.plays(_ -> over.await());

        assertBroken("READ_TIMEOUT");
    }

    @Test
    @DisplayName("Fault 21: a host that hangs after its headers is given up")
    void aHostThatHangsAfterItsHeadersIsGivenUp() {
        use(Set.of(host.hostAndPort()), Resolver.system(), SOON);
        host.plays(out -> {
            out.write((OK + "Content-Length: 100\r\n\r\nabc").getBytes(UTF_8));
            out.flush();
            over.await();
        });

        assertBroken("READ_TIMEOUT");
    }

    @ParameterizedTest
    @DisplayName(
            "Fault 22: a connection that is dropped before the answer is lost, and the fetcher tries no second one")
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Ty"})
    void aDroppedConnectionIsLost(String begun) {
        host.answers(begun);

        assertBroken("CONNECTION_LOST");
        assertThat(host.requests()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("Fault 23: a body that is cut is never taken for whole")
    @ValueSource(strings = {OK + "Content-Length: 100\r\n\r\nabc", CHUNKED + "5\r\nabc"})
    void aCutBodyIsNeverTakenForWhole(String answer) {
        host.answers(answer);

        assertBroken("CONNECTION_LOST");
    }

    @Test
    @DisplayName("Fault 24: a chunked body without an end is never taken for whole")
    void aChunkedBodyWithoutAnEndIsNeverTakenForWhole() {
        host.answers(CHUNKED + "3\r\nabc\r\n");

        assertBroken("CONNECTION_LOST");
    }

    @Test
    @DisplayName("Fault 25: a chunk of 2^64 - 1 bytes is no HTTP, and nothing of that size is allocated")
    void aChunkOfEndlessSizeIsNoHttp() {
        host.answers(CHUNKED + "FFFFFFFFFFFFFFFF\r\nabc");

        assertBroken("BAD_HTTP");
    }

    @Test
    @DisplayName("Fault 26: a Content-Length that is no number is overlooked")
    void aContentLengthThatIsNoNumberIsOverlooked() {
        host.answers(OK + "Content-Length: thousand\r\nConnection: close\r\n\r\nabc");

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getBodyBytes()).isEqualTo(3);
    }

    @Test
    @DisplayName("Fault 27: a status line \"200: OK\" is no HTTP")
    void aStrangeStatusLineIsNoHttp() {
        host.answers("200: OK\r\n\r\nabc");

        assertBroken("BAD_HTTP");
    }

    @Test
    @DisplayName("Fault 28: an answer without a status line is no HTTP")
    void anAnswerWithoutAStatusLineIsNoHttp() {
        host.answers("<html>hello</html>\r\n\r\n");

        assertBroken("BAD_HTTP");
    }

    @Test
    @DisplayName("Fault 29: a header of 1 MB, or 10,000 headers, are refused")
    void headersTooLargeOrTooManyAreRefused() {
        host.answers(OK + "X: " + "x".repeat(1 << 20) + "\r\n\r\n").answers(OK + "X: y\r\n".repeat(10_000) + "\r\n");

        assertBroken("HEADERS_TOO_LARGE");
        assertBroken("HEADERS_TOO_LARGE");
    }

    @Test
    @DisplayName("Fault 30: an endless body is cut at the limit")
    void anEndlessBodyIsCutAtTheLimit() {
        host.plays(out -> {
            out.write((OK + "\r\n").getBytes(UTF_8));
            while (over.getCount() > 0) {
                out.write(new byte[1 << 16]);
            }
        });

        assertBroken("TOO_LARGE");
    }

    private void assertBroken(String reason) {
        Fetch.Answers answers = fetch.answer(page("/"));

        assertThat(answers.report().getReason()).hasValue(reason);
        assertThat(answers.page()).isNotNull();
        assertThat(answers.page().getResult()).isEqualTo(FetchResult.FAILED);
        assertThat(answers.page().getReason()).hasValue(reason);
        assertThat(answers.page().getBody()).isEmpty();
    }
}
