package org.khabar.extract.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.khabar.extract.feed.FeedLimits;

/** Sitemaps that come packed, bombs among them. */
class PackedSitemapsTest {
    private static final String URL = "https://news.example.org/maps/all.xml.gz";

    @Test
    void gzipIsUnpackedOnceOrTwiceWhateverTheServerCallsIt() {
        byte[] document = "<urlset><url><loc>https://news.example.org/1</loc></url></urlset>".getBytes(UTF_8);

        assertThat(List.of(read(gzip(document)), read(gzip(gzip(document)))))
                .allSatisfy(reading -> assertThat(reading)
                        .isInstanceOfSatisfying(
                                Sitemap.class,
                                sitemap -> assertThat(sitemap.pages()).hasSize(1)));
    }

    @Test
    @DisplayName("Fault 44: a gzip bomb as a sitemap is read up to the limit of decoded bytes")
    void aGzipBombIsReadUpToTheLimit() {
        String many = IntStream.range(0, 200_000)
                .mapToObj(i -> "https://news.example.org/" + i)
                .collect(Collectors.joining("\n"));
        FeedLimits limits = new FeedLimits(10_000, 50_000, 100, 100, 100, 10);

        SitemapReading reading =
                new SitemapReader(limits, Set.of()).read(gzip(many.getBytes(UTF_8)), "text/plain", URL);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Sitemap.class, sitemap -> assertThat(sitemap.pages()).hasSizeBetween(200, 400));
    }

    @Test
    @DisplayName("Fault 44: a bomb of zeros is no sitemap, which its beginning tells")
    void aBombOfZerosIsNoSitemap() {
        assertThat(read(gzip(new byte[1 << 20])))
                .isEqualTo(new NotASitemap(NotASitemap.Reason.NOT_TEXT, "begins with no text"));
    }

    private static SitemapReading read(byte[] body) {
        return new SitemapReader().read(body, null, URL);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
