package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.event.FetchReport;
import org.khabar.event.RawPage;

/** What the fetcher makes of bodies packed with Brotli and Zstandard. */
class FetchedLargeWindowsTest extends FetchUnderTest {
    /** {@code <rss/>}. */
    private static final byte[] BROTLI = HexFormat.of().parseHex("8b02803c7273732f3e03");

    /** Ten million times the letter a, in 22 bytes. */
    private static final byte[] BROTLI_BOMB =
            HexFormat.of().parseHex("cbffff3ff825c2e2b14020f7fe2fff2c31f04b00c46111808e2306");

    private FetchReport reportOf(String encoding, byte[] body) {
        host.answers(withBody(encoding, body));
        return fetch.answer(page("/")).report();
    }

    private RawPage pageOf(String encoding, byte[] body) {
        host.answers(withBody(encoding, body));
        RawPage page = fetch.answer(page("/")).page();
        assertThat(page).isNotNull();
        return page;
    }

    @Test
    void brotliIsUnpackedAndTheHashIsThatOfTheUnpackedBytes() {
        RawPage packed = pageOf("br", BROTLI);

        assertThat(text(packed)).isEqualTo("<rss/>");
        assertThat(packed.getSha256()).isEqualTo(sha256OfPlain());
    }

    private Optional<String> sha256OfPlain() {
        host.answers("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>");
        RawPage page = fetch.answer(page("/plain")).page();
        assertThat(page).isNotNull();
        return page.getSha256();
    }

    @Test
    void zstandardIsUnpacked() {
        assertThat(text(pageOf("zstd", Zstd.compress("a story".getBytes(UTF_8)))))
                .isEqualTo("a story");
    }

    @Test
    void theEncodingAppliedLastIsUndoneFirst() throws IOException {
        assertThat(text(pageOf("zstd, gzip", gzip(Zstd.compress("a story".getBytes(UTF_8))))))
                .isEqualTo("a story");
    }

    @Test
    @DisplayName("Fault 33: a brotli bomb is cut at the limit of decoded bytes")
    void aBrotliBombIsCutAtTheLimitOfDecodedBytes() {
        FetchReport report = reportOf("br", BROTLI_BOMB);

        assertThat(report.getReason()).hasValue("TOO_LARGE");
        assertThat(report.getBodyBytes()).isLessThanOrEqualTo(MAX_BYTES);
    }

    @Test
    void aZstandardBombIsCutAtTheLimitOfDecodedBytes() {
        FetchReport report = reportOf("zstd", Zstd.compress(new byte[50_000_000]));

        assertThat(report.getReason()).hasValue("TOO_LARGE");
        assertThat(report.getBodyBytes()).isLessThanOrEqualTo(MAX_BYTES);
    }

    @Test
    void aZstandardWindowLargerThanTheStandardAllowsIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStream zstd = new ZstdOutputStream(packed).setLong(27)) {
            zstd.write("a story".getBytes(UTF_8));
        }

        assertThat(reportOf("zstd", packed.toByteArray()).getReason()).hasValue("BAD_ENCODING");
    }

    @Test
    void aCutBodyIsAFailure() {
        byte[] zstd = Zstd.compress("a story that goes on and on".repeat(9).getBytes(UTF_8));

        assertThat(reportOf("zstd", Arrays.copyOf(zstd, zstd.length - 3)).getReason())
                .hasValue("BAD_ENCODING");
    }

    @Test
    void aPackedBodyLargerThanTheLimitIsTooLargeBeforeItIsUnpacked() {
        byte[] noise = new byte[MAX_BYTES * 2];
        new Random(1).nextBytes(noise);

        assertThat(reportOf("zstd", Zstd.compress(noise)).getReason()).hasValue("TOO_LARGE");
    }
}
