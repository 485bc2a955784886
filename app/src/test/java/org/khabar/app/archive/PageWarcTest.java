package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.netpreserve.jwarc.HeaderValidator;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class PageWarcTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");
    private static final byte[] BODY = "<html>نص\r\n\r\nWARC/1.1\r\n</html>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void everyKindOfPageIsReadBackAsThePageThatItWas() {
        List<RawPage> pages = pages();

        TakenPages plain = TakenPages.of(new WarcFile(file("all.warc", bytes(pages, false))));
        TakenPages zipped = TakenPages.of(new WarcFile(file("all.warc.gz", bytes(pages, true))));

        assertThat(plain.problems).isEmpty();
        assertThat(plain.pages).isEqualTo(pages);
        assertThat(zipped.problems).isEmpty();
        assertThat(zipped.pages).isEqualTo(pages);
    }

    @Test
    void aPageOfTheLiveLogComesInByImport() {
        RawPage live = RawPage.newBuilder(fetched("https://a.example/1"))
                .setVia(Via.LIVE)
                .build();

        TakenPages taken = TakenPages.of(new WarcFile(file("live.warc", bytes(List.of(live), false))));

        live.setVia(Via.IMPORT);
        assertThat(taken.pages).containsExactly(live);
    }

    @Test
    void readingGoesOnAfterAnyPage() {
        List<RawPage> pages = pages();
        WarcFile warc = new WarcFile(file("resumed.warc.gz", bytes(pages, true)));
        List<Long> positions = TakenPages.of(warc).positions;

        for (int read = 1; read < pages.size(); read++) {
            assertThat(TakenPages.of(warc, positions.get(read - 1)).pages).isEqualTo(pages.subList(read, pages.size()));
        }
    }

    @Test
    void aPageWhoseFactsAreDamagedIsReadAsAnyAnswer() {
        byte[] bytes = bytes(List.of(fetched("https://a.example/1"), fetched("https://a.example/2")), false);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"sources\"");
        bytes[at + 1] = 'S';

        TakenPages taken = TakenPages.of(new WarcFile(file("damaged.warc", bytes)));

        assertThat(taken.urls()).containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(taken.problems).hasSize(1);
        assertThat(taken.pages.getFirst().getSources()).isEmpty();
        assertThat(taken.pages.getLast().getSources()).containsExactly("a");
    }

    @Test
    void aBodyThatIsDamagedCostsOnlyItsPage() {
        byte[] bytes = bytes(List.of(fetched("https://a.example/1"), fetched("https://a.example/2")), false);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<html>");
        bytes[at] = 'X';

        TakenPages taken = TakenPages.of(new WarcFile(file("body.warc", bytes)));

        assertThat(taken.urls()).containsExactly("https://a.example/2");
        assertThat(taken.problems.getFirst().what()).contains("https://a.example/1", "another hash");
    }

    @Test
    void factsWhoseAnswerIsCutOffAreToldOf() {
        byte[] facts = PageWarc.of(fetched("https://a.example/1"), "x").getFirst();

        TakenPages taken = TakenPages.of(new WarcFile(file("cut.warc", facts)));

        assertThat(taken.pages).isEmpty();
        assertThat(taken.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("https://a.example/1", "missing"));
    }

    @Test
    void theRecordsAreValidWarc11AndTheAnswerIsWhatAnyReaderExpects() throws IOException {
        List<String> bodies = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file("valid.warc.gz", bytes(pages(), true)))) {
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                assertThat(record.version()).isEqualTo(MessageVersion.WARC_1_1);
                assertThat(HeaderValidator.warc_1_1().validate(record.headers()))
                        .isEmpty();
                if (record instanceof WarcResponse response && response.http().status() == 200) {
                    assertThat(response.http().headers().all("Content-Encoding"))
                            .isEmpty();
                    assertThat(response.http().headers().first("X-Archive-Orig-Content-Encoding"))
                            .contains("gzip");
                    bodies.add(new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8));
                }
                record.body().consume();
                if (record.blockDigest().isPresent()) {
                    assertThat(record.calculatedBlockDigest()).isEqualTo(record.blockDigest());
                }
            }
        }
        assertThat(bodies)
                .containsOnly(new String(BODY, StandardCharsets.UTF_8))
                .hasSize(3);
    }

    private Path file(String name, byte[] bytes) {
        return WarcText.write(folder.resolve(name), bytes);
    }

    /** Returns an export of pages. */
    static byte[] bytes(List<RawPage> pages, boolean zipped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<byte[]> records = new ArrayList<>(List.of(PageWarc.info(NOW)));
        for (int number = 0; number < pages.size(); number++) {
            records.addAll(PageWarc.of(pages.get(number), "khabar.pages-0@" + number));
        }
        records.forEach(record -> out.writeBytes(zipped ? WarcText.gzip(record) : record));
        return out.toByteArray();
    }

    /** Returns a page of every kind. */
    static List<RawPage> pages() {
        RawPage withFeed = RawPage.newBuilder(fetched("https://a.example/1"))
                .setFeed(FeedFacts.newBuilder()
                        .setTitle("عنوان")
                        .setPublished(NOW)
                        .setAuthors(List.of("x"))
                        .build())
                .setRedirects(List.of("https://a.example/0"))
                .build();
        RawPage notModified =
                page("https://a.example/3", FetchResult.NOT_MODIFIED, 304).build();
        RawPage gone = page("https://a.example/4", FetchResult.GONE, 404)
                .setReason("HTTP_404")
                .setHeaders(List.of(new Header("Content-Length", "512")))
                .build();
        RawPage failed = page("https://a.example/5", FetchResult.FAILED, null)
                .setReason("TIMEOUT")
                .build();
        RawPage fromFile = page("file:///pages/6.html", FetchResult.FETCHED, null)
                .setBody(ByteBuffer.wrap(BODY))
                .setSha256(RawPages.sha256(BODY))
                .build();
        RawPage redirected = page("https://a.example/7", FetchResult.REDIRECTED, 302)
                .setHeaders(List.of(new Header("Location", "https://b.example/")))
                .build();
        RawPage empty = RawPage.newBuilder(fetched("https://a.example/8"))
                .setStatus(204)
                .setBody(ByteBuffer.allocate(0))
                .setSha256(RawPages.sha256(new byte[0]))
                .build();
        RawPage arabic = fetched("https://a.example/أخبار مصر/[9]|100%");
        return Arrays.asList(
                withFeed,
                fetched("https://a.example/2"),
                notModified,
                gone,
                failed,
                fromFile,
                redirected,
                empty,
                arabic);
    }

    private static RawPage fetched(String url) {
        return page(url, FetchResult.FETCHED, 200)
                .setHeaders(List.of(
                        new Header("Content-Type", "text/html"),
                        new Header("Content-Encoding", "gzip"),
                        new Header("Set-Cookie", "a=é"),
                        new Header("Set-Cookie", "b")))
                .setBody(ByteBuffer.wrap(BODY))
                .setSha256(RawPages.sha256(BODY))
                .build();
    }

    private static RawPage.Builder page(String url, FetchResult result, @Nullable Integer status) {
        return RawPages.imported(url, "a.example", NOW, "request-1")
                .setSources(List.of("a"))
                .setResult(result)
                .setStatus(status);
    }
}
