package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.event.Header;
import org.khabar.event.RawPage;

class JsonLinesFileTest {
    private static final String LINES = """
            {"url": "https://news.example.org/a", "html": "<meta charset=windows-1256><p>خبر</p>", "fetched_at": "2026-03-04T07:06:05+02:00", "spider": "x"}
            {"url": "https://news.example.org/b", "html": "<p>b</p>", "fetched_at": 1772600765.5}

            {"url": "https://news.example.org/c", "html": "<p>c</p>"}
            """;

    @TempDir
    Path folder;

    private JsonLinesFile file(String name, byte[] bytes) {
        return new JsonLinesFile(WarcText.write(folder.resolve(name), bytes));
    }

    @Test
    void aLineIsAPageInUtf8WhateverItsMarkupSays() {
        TakenPages taken = TakenPages.of(file("pages.jsonl", WarcText.bytes(LINES)));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.urls())
                .containsExactly(
                        "https://news.example.org/a", "https://news.example.org/b", "https://news.example.org/c");
        RawPage first = taken.pages.getFirst();
        assertThat(TakenPages.body(first)).contains("<p>خبر</p>");
        assertThat(first.getHeaders()).containsExactly(new Header("Content-Type", "text/html; charset=utf-8"));
        assertThat(first.getFetchedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:05Z"));
        assertThat(taken.pages.get(1).getFetchedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:05.500Z"));
    }

    @Test
    void aBadLineCostsOnlyItself() {
        TakenPages taken = TakenPages.of(file("pages.jsonl", WarcText.bytes("""
                {"url": "https://news.example.org/a", "html"
                {"url": "mailto:x", "html": "<p>x</p>"}
                {"url": "https://news.example.org/b"}
                {"url": "https://news.example.org/c", "html": "<p>c</p>", "fetched_at": "last Tuesday"}
                {"url": "https://news.example.org/c", "html": "<p>c</p>", "fetched_at": 1769846400000}
                {"url": "https://news.example.org/d", "html": "<p>d</p>"}
                """)));

        assertThat(taken.urls()).containsExactly("https://news.example.org/d");
        assertThat(taken.problems).hasSize(5);
        assertThat(taken.problems.get(1).toString()).contains(", byte 45: its \"url\" is no http or https URL");
        assertThat(taken.problems.get(3).what()).contains("last Tuesday");
        assertThat(taken.problems.get(4).what()).contains("write seconds since 1970");
    }

    @Test
    void aZippedFileThatIsCutGivesTheLinesBefore() {
        byte[] zipped = WarcText.gzip(WarcText.bytes(LINES.repeat(2_000)));

        TakenPages whole = TakenPages.of(file("pages.jsonl.gz", zipped));
        TakenPages cut = TakenPages.of(file("pages.jsonl.gz", Arrays.copyOf(zipped, zipped.length / 2)));

        assertThat(whole.problems).isEmpty();
        assertThat(whole.pages).hasSize(6_000);
        assertThat(cut.pages).hasSizeBetween(2_000, 4_000);
        assertThat(cut.problems).hasSize(1);
        assertThat(cut.problems.getFirst().toString()).contains("of its text: the file is cut there");
    }

    @Test
    void readingGoesOnFromAnyPositionThatWasHandedOver() {
        for (JsonLinesFile file : new JsonLinesFile[] {
            file("pages.jsonl", WarcText.bytes(LINES)), file("pages.jsonl.gz", WarcText.gzip(WarcText.bytes(LINES)))
        }) {
            TakenPages all = TakenPages.of(file);

            for (int line = 0; line < 3; line++) {
                assertThat(TakenPages.of(file, all.positions.get(line)).urls())
                        .isEqualTo(all.urls().subList(line + 1, 3));
            }
        }
    }
}
