package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.app.archive.WarcText.bytes;
import static org.khabar.app.archive.WarcText.gzip;
import static org.khabar.app.archive.WarcText.join;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.RawPage;
import org.khabar.event.Via;

class WarcFileTest {
    @TempDir
    Path folder;

    @Test
    void aResponseIsTheRawPageThatTheFetcherWouldHaveMade() {
        RawPage page = only(new WarcText().html("https://news.example.org/a", "<p>خبر</p>"));

        assertThat(page.getUrl()).isEqualTo("https://news.example.org/a");
        assertThat(page.getSite()).isEqualTo("example.org");
        assertThat(page.getResult()).isEqualTo(FetchResult.FETCHED);
        assertThat(page.getStatus()).contains(200);
        assertThat(page.getHeaders()).containsExactly(new Header("Content-Type", "text/html; charset=utf-8"));
        assertThat(TakenPages.body(page)).isEqualTo("<p>خبر</p>");
        assertThat(page.getSha256()).contains(RawPages.sha256(bytes("<p>خبر</p>")));
        assertThat(page.getFetchedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:00Z"));
        assertThat(page.getVia()).isEqualTo(Via.IMPORT);
        assertThat(page.getRequestId()).contains("urn:uuid:00000000-0000-4000-8000-000000000000");
    }

    @Test
    void transferAndContentEncodingAreTakenOff() {
        byte[] zipped = gzip(bytes("<p>zipped</p>"));
        TakenPages taken = taken(new WarcText()
                .response(
                        "http://a.example/chunked",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked",
                        bytes("5\r\n<p>in\r\n9\r\n chunks</\r\n2\r\np>\r\n0\r\n\r\n"))
                .response(
                        "http://a.example/zipped",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                        zipped)
                .response(
                        "http://a.example/both",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nTransfer-Encoding: chunked",
                        join(bytes("%x\r\n".formatted(zipped.length)), zipped, bytes("\r\n0\r\n\r\n")))
                .response(
                        "http://a.example/said-only",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                        bytes("<p>plain all the same</p>"))
                .response(
                        "http://a.example/dechunked",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked",
                        bytes("<p>taken apart by its crawler</p>")));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.bodies())
                .containsExactly(
                        "<p>in chunks</p>",
                        "<p>zipped</p>",
                        "<p>zipped</p>",
                        "<p>plain all the same</p>",
                        "<p>taken apart by its crawler</p>");
    }

    @ParameterizedTest
    @CsvSource({"404, GONE", "410, GONE", "403, REFUSED", "304, NOT_MODIFIED", "503, FAILED"})
    void otherStatusesSayWhatBecameOfTheUrl(int status, FetchResult result) {
        RawPage page = only(new WarcText()
                .response(
                        "http://a.example/x",
                        "HTTP/1.1 " + status + " So\nContent-Type: text/html",
                        bytes("<p>an error page</p>")));

        assertThat(page.getResult()).isEqualTo(result);
        assertThat(page.getBody()).isEmpty();
        assertThat(page.getReason().orElse("NONE")).isEqualTo(status == 304 ? "NONE" : "HTTP_" + status);
    }

    @Test
    void aRevisitSaysThatThePageIsTheOneBefore() {
        RawPage page = only(new WarcText()
                .record(
                        "revisit",
                        "WARC-Target-URI: http://a.example/x\n"
                                + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\n"
                                + "WARC-Truncated: length\nContent-Type: application/http;msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")));

        assertThat(page.getResult()).isEqualTo(FetchResult.NOT_MODIFIED);
        assertThat(page.getBody()).isEmpty();
    }

    @Test
    void whatIsNoPageIsCountedAndLeftOut() {
        TakenPages taken = taken(new WarcText()
                .record("warcinfo", "Content-Type: application/warc-fields", bytes("software: Wget/1.21.3\r\n"))
                .record(
                        "request",
                        "WARC-Target-URI: <http://a.example/>\nContent-Type: application/http;msgtype=request",
                        bytes("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"))
                .response("http://a.example/i.png", "HTTP/1.1 200 OK\nContent-Type: image/png", new byte[] {1, 2})
                .response("http://a.example/robots.txt", "HTTP/1.1 404 No\nContent-Type: text/html", new byte[0])
                .response("http://a.example/old", "HTTP/1.1 301 Moved\nLocation: /new", new byte[0])
                .record("resource", "WARC-Target-URI: metadata://gnu.org/wget\nContent-Type: text/plain", bytes("x"))
                .html("http://a.example/new", "<p>new</p>"));

        assertThat(taken.urls()).containsExactly("http://a.example/new");
        assertThat(taken.noPages).isEqualTo(6);
        assertThat(taken.problems).isEmpty();
    }

    @Test
    void aBadRecordCostsOnlyItself() {
        TakenPages taken = taken(new WarcText()
                .html("http://a.example/1", "<p>one</p>")
                .response("http://a.example/2", "NOT HTTP AT ALL", bytes("x"))
                .response(
                        "http://a.example/3",
                        "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: rot13",
                        bytes("x"))
                .record(
                        "response",
                        "WARC-Target-URI: http://a.example/4\nWARC-Truncated: length\n"
                                + "Content-Type: application/http;msgtype=response",
                        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>half of"))
                .html("http://a.example/5", "<p>five</p>"));

        assertThat(taken.urls()).containsExactly("http://a.example/1", "http://a.example/5");
        assertThat(taken.problems)
                .hasSize(3)
                .allMatch(problem -> problem.where().contains(", byte "));
        assertThat(taken.problems.get(1).what()).contains("rot13");
        assertThat(taken.problems.get(2).what()).contains("cut by its crawler");
    }

    @Test
    void anEmptyFileIsToldOf() {
        TakenPages taken = TakenPages.of(new WarcFile(WarcText.write(folder.resolve("empty.warc"), new byte[0])));

        assertThat(taken.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).endsWith("empty.warc: is empty"));
    }

    @Test
    void readingGoesOnFromAnyPositionThatWasHandedOver() {
        WarcText text = new WarcText();
        for (int page = 0; page < 5; page++) {
            text.html("http://a.example/" + page, "<p>page " + page + "</p>");
        }
        for (byte[] bytes : new byte[][] {text.plain(), text.zipped()}) {
            WarcFile file = new WarcFile(WarcText.write(folder.resolve("x.warc"), bytes));
            TakenPages all = TakenPages.of(file);

            assertThat(all.urls()).hasSize(5);
            assertThat(all.positions.getLast()).isEqualTo(bytes.length);
            for (int page = 0; page < 5; page++) {
                assertThat(TakenPages.of(file, all.positions.get(page)).urls())
                        .isEqualTo(all.urls().subList(page + 1, 5));
            }
        }
    }

    private TakenPages taken(WarcText text) {
        TakenPages plain = TakenPages.of(new WarcFile(WarcText.write(folder.resolve("a.warc"), text.plain())));
        TakenPages zipped = TakenPages.of(new WarcFile(WarcText.write(folder.resolve("a.warc.gz"), text.zipped())));
        assertThat(zipped.pages).isEqualTo(plain.pages);
        assertThat(zipped.problems).hasSameSizeAs(plain.problems);
        return plain;
    }

    private RawPage only(WarcText text) {
        TakenPages taken = taken(text);
        assertThat(taken.problems).isEmpty();
        assertThat(taken.pages).hasSize(1);
        return taken.pages.getFirst();
    }
}
