package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;

/** What the fetcher makes of bodies that come packed, and of those that are too large. */
class FetchedBodiesTest extends FetchUnderTest {
    @Test
    void gzipIsUnpacked() throws IOException {
        host.answers(withBody("gzip", gzip("a story".getBytes(UTF_8))));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    @DisplayName("Fault 32: gzip in gzip is unpacked where both are told")
    void gzipInGzipIsUnpackedWhereBothAreTold() throws IOException {
        host.answers(withBody("gzip, gzip", gzip(gzip("a story".getBytes(UTF_8)))));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    @DisplayName("Fault 34: text that is told to be gzip is taken as it is")
    void textThatIsToldToBeGzipIsTakenAsItIs() {
        host.answers(withBody("gzip", "a story".getBytes(UTF_8)));

        RawPage page = fetch.answer(page("/")).page();

        assertThat(text(page)).isEqualTo("a story");
    }

    @Test
    @DisplayName("Fault 34: gzip that is broken is a failure with a reason")
    void brokenGzipIsAFailure() throws IOException {
        byte[] packed = gzip("a story that goes on and on".repeat(9).getBytes(UTF_8));
        packed[12] ^= 0x55;
        packed[15] ^= 0x55;
        host.answers(withBody("gzip", packed));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FAILED);
        assertThat(report.getReason()).hasValue("BAD_ENCODING");
    }

    @Test
    @DisplayName("Fault 31: a gzip bomb of 1 GiB is cut at the limit of decoded bytes")
    void aGzipBombIsCutAtTheLimitOfDecodedBytes() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        byte[] member = gzip(new byte[1 << 26]);
        for (int i = 0; i < 16; i++) {
            bomb.writeBytes(member);
        }
        host.answers(withBody("gzip", bomb.toByteArray()));

        FetchReport report = fetch.answer(page("/")).report();

        assertThat(report.getReason()).hasValue("TOO_LARGE");
    }

    @Test
    void aLongRobotsTxtIsCutAndKept() {
        host.answers("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2 * MAX_BYTES));

        FetchReport report =
                fetch.answer(request(FetchKind.ROBOTS, host.url("/robots.txt"))).report();

        assertThat(report.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(report.getTruncated()).isTrue();
        assertThat(report.getBody().orElseThrow().remaining()).isEqualTo(MAX_BYTES);
    }
}
