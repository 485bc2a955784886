package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageIndexTest {
    @TempDir
    Path folder;

    @Test
    void aLineNamesAPageItsFileAndWhatIsKnownOfIt() throws IOException {
        ArchiveListing listing = list("""
                {"id":"a","file":"pages/a.html","url":"https://news.example.org/a","fetchedAt":"2024-05-01T10:00:00Z"}
                """);

        assertThat(listing.problems()).isEmpty();
        ArchivedPage page = listing.pages().getFirst();
        assertThat(page.file()).isEqualTo(folder.resolve("pages/a.html"));
        assertThat(page.url()).isEqualTo("https://news.example.org/a");
        assertThat(page.site()).isEqualTo("example.org");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
    }

    @Test
    void aPageWithoutAUrlGetsTheUrlOfItsFile() throws IOException {
        ArchivedPage page = list("{\"file\":\"a.html\"}").pages().getFirst();

        assertThat(page.id()).isEqualTo("a.html");
        assertThat(page.url()).isEqualTo(folder.resolve("a.html").toUri().toString());
        assertThat(page.site()).isEqualTo("file");
    }

    @Test
    void aUrlThatIsNoneIsUnknownAndSoIsNotANumber() throws IOException {
        ArchiveListing listing = list("""
                {"id":"a","file":"a.html","url":"archive::a.html"}
                {"id":7,"file":"b.html","url":NaN,"fetchedAt":NaN}
                """);

        assertThat(listing.problems()).isEmpty();
        assertThat(listing.pages()).extracting(ArchivedPage::id).containsExactly("a", "7");
        assertThat(listing.pages()).extracting(ArchivedPage::knownUrl).containsOnlyNulls();
    }

    @Test
    void aBadLineCostsOnlyItselfAndIsNamed() throws IOException {
        ArchiveListing listing = list("""
                {"id":"a","file":"a.html"}
                no json

                {"id":"b"}
                {"id":"d","file":"d.html","fetchedAt":"yesterday"}
                {"id":"e","file":"e.html"}
                """);

        assertThat(listing.pages()).extracting(ArchivedPage::id).containsExactly("a", "e");
        assertThat(listing.problems())
                .extracting(ArchiveListing.Problem::where)
                .map(where -> where.substring(where.indexOf(", ")))
                .isEqualTo(List.of(", line 2", ", line 4", ", line 5"));
    }

    @Test
    void anIndexThatIsNotThereIsOneProblem() {
        ArchiveListing listing = PageIndex.list(folder.resolve("missing.jsonl"));

        assertThat(listing.pages()).isEmpty();
        assertThat(listing.problems()).hasSize(1);
    }

    @Test
    void aFileThatStandsInTheIndexAndInAFolderIsListedOnceWithItsUrl() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>a</p>");
        Files.writeString(folder.resolve("b.html"), "<p>b</p>");
        ArchiveListing index = list("{\"id\": \"1\", \"file\": \"a.html\", \"url\": \"https://example.org/a\"}");

        ArchiveListing both = index.and(PageFolders.list(List.of(folder)));

        assertThat(both.pages())
                .extracting(ArchivedPage::url)
                .containsExactly(
                        "https://example.org/a",
                        folder.resolve("b.html").toUri().toString());
    }

    private ArchiveListing list(String lines) throws IOException {
        return PageIndex.list(Files.writeString(folder.resolve("index.jsonl"), lines));
    }
}
