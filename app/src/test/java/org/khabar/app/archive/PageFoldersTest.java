package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFoldersTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsSearchedToAnyDepthInTheOrderOfItsPaths() throws IOException {
        write("b/2.html");
        write("b/1.htm");
        write("a.HTML");
        write("c.html.gz");
        write("notes.txt");

        ArchiveListing listing = PageFolders.list(List.of(folder));

        assertThat(listing.pages())
                .extracting(page -> folder.relativize(page.file()).toString())
                .containsExactly("a.HTML", "b/1.htm", "b/2.html", "c.html.gz");
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNamedItselfIsTakenWhateverItsName() throws IOException {
        Path page = write("page");

        assertThat(PageFolders.list(List.of(page)).pages()).hasSize(1);
    }

    @Test
    void aFileThatIsNamedItselfAndIsNeitherNamedNorBegunLikeAPageIsNone() throws IOException {
        Path table = Files.writeString(folder.resolve("articles.csv"), "headline,url\r\n<b>,x\r\n");
        Path marked = Files.writeString(folder.resolve("page"), "\uFEFF\n <!DOCTYPE html><p>text</p>");
        Path wide = Files.writeString(folder.resolve("wide"), "\uFEFF <p>text</p>", StandardCharsets.UTF_16LE);

        ArchiveListing listing = PageFolders.list(List.of(table, marked, wide));

        assertThat(listing.pages()).extracting(ArchivedPage::file).containsExactly(marked, wide);
        assertThat(listing.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("articles.csv: is no page"));
    }

    @Test
    void whatIsNotThereAndAFolderWithoutPagesAreProblems() {
        ArchiveListing listing = PageFolders.list(List.of(folder, folder.resolve("missing")));

        assertThat(listing.pages()).isEmpty();
        assertThat(listing.problems()).hasSize(2);
    }

    @Test
    void aGzippedPageIsReadUnzipped() throws IOException {
        Path file = folder.resolve("page.html.gz");
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(file))) {
            zip.write("<p>خبر</p>".getBytes(StandardCharsets.UTF_8));
        }

        byte[] body = ArchivedPage.of(file).read();

        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo("<p>خبر</p>");
    }

    @Test
    void aFileThatOnlySaysItIsGzippedCanNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html.gz"), "<p>not zipped</p>");

        assertThatThrownBy(() -> ArchivedPage.of(file).read()).isInstanceOf(IOException.class);
    }

    @Test
    void aPageBeyondTheLimitCanNotBeRead() throws IOException {
        Path file = folder.resolve("large.html.gz");
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(file))) {
            zip.write(new byte[ArchivedPage.MAX_BYTES + 1]);
        }

        assertThatThrownBy(() -> ArchivedPage.of(file).read()).hasMessageContaining("more than");
    }

    @Test
    void theTimeOfTheFileStandsInForTheTimeOfTheFetch() throws IOException {
        Path file = write("page.html");
        Instant written = Instant.parse("2024-02-03T04:05:06Z");
        Files.setLastModifiedTime(file, FileTime.from(written));

        assertThat(ArchivedPage.of(file).fetchedAt()).isEqualTo(written);
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "<p>text</p>");
    }
}
