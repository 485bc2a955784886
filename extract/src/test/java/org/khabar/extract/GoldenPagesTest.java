package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;
import org.khabar.extract.story.StoryText;

/** Whole pages in the manner of real ones, a folder under {@code golden} for each kind of trouble. */
class GoldenPagesTest {
    private static final int LEAST_PAGES = 48;
    private static final int LEAST_IN_ARABIC_SCRIPT = 16;

    private final PageReader reader = new PageReader();

    static List<GoldenPage> pages() throws IOException {
        return GoldenPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aGoldenPageComesOutAsExpected(GoldenPage golden) throws IOException {
        PageReading reading = reader.read(golden.page());

        if ("golden".equals(System.getProperty("approve"))) {
            golden.approve(reading);
            return;
        }

        String read = golden.lines(reading);
        assertThat(new ByteArrayInputStream(read.getBytes(StandardCharsets.UTF_8)))
                .as("%s; to approve what is read: mvn -pl extract test -Dapprove=golden", golden)
                .hasContent(golden.expectedLines());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aGoldenPageSaysInOneLineWhatItShows(GoldenPage golden) throws IOException {
        assertThat(Files.readAllLines(golden.folder().resolve("note.txt")))
                .singleElement()
                .asString()
                .isNotBlank();
    }

    @Test
    void thereIsAGoldenPageForEachKindOfTrouble() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(LEAST_PAGES);
        assertThat(pages())
                .filteredOn(golden -> golden.expected().path("script").asText().equals("Arab"))
                .hasSizeGreaterThanOrEqualTo(LEAST_IN_ARABIC_SCRIPT);
    }

    @Test
    void linesBesideTheStoryAreKeptForTheFacts() throws IOException {
        Page page = Page.of(GoldenPage.named("arabic-newspaper").page());

        StoryText story = new StoryReader().read(page);

        assertThat(story.lines(StoryText.LineKind.MASTHEAD)).contains("رئيس التحرير: سمير عبد الحميد");
        assertThat(story.lines(StoryText.LineKind.DATE)).contains("الخميس 12 مارس 2026 - 10:15 ص");
        assertThat(story.lines(StoryText.LineKind.CAPTION)).contains("عمال يفحصون أعمدة الجسر القديم صباح الأربعاء");
    }
}
