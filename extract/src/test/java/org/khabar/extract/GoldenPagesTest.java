package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;
import org.khabar.extract.story.StoryText;

/** Whole pages in the manner of real ones: each folder under {@code golden} holds a page, its story and a line on what it shows. */
class GoldenPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"arabic-newspaper", "line-break-runs", "teasers-and-notices", "chinese-divs"})
    void theStoryComesOutExact(String name) throws IOException {
        WebPage page = WebPage.of(bytes(name + "/page.html"), "https://news.example/2026/03/12/a-story-of-the-day");

        PageReading reading = new PageReader().read(page);

        assertThat(reading).isInstanceOf(Story.class);
        assertThat(((Story) reading).blocks().stream().map(GoldenPagesTest::line))
                .containsExactlyElementsOf(lines(name + "/story.txt"));
    }

    @Test
    void linesBesideTheStoryAreKeptForTheFacts() throws IOException {
        Page page = Page.of(WebPage.of(bytes("arabic-newspaper/page.html"), "https://news.example/1"));

        StoryText story = new StoryReader().read(page);

        assertThat(story.lines(StoryText.LineKind.MASTHEAD)).contains("رئيس التحرير: سمير عبد الحميد");
        assertThat(story.lines(StoryText.LineKind.DATE)).contains("الخميس 12 مارس 2026 - 10:15 ص");
        assertThat(story.lines(StoryText.LineKind.CAPTION)).contains("عمال يفحصون أعمدة الجسر القديم صباح الأربعاء");
    }

    private static String line(Block block) {
        String kind = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.LIST_ITEM
                ? block.kind().name() + block.level()
                : block.kind().name();
        return kind + " " + block.text();
    }

    private static List<String> lines(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).strip().lines().toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = GoldenPagesTest.class.getResourceAsStream("golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
