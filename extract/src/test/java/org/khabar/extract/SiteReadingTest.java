package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.extract.memory.PageLines;
import org.khabar.extract.memory.SiteMemory;

/** Reads the pages of a small Arabic newspaper of our own, which prints three lines of its own around every story. */
class SiteReadingTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/khabar/extract/site");
    private static final String DESK = "ديسك المحليات بإدارة هالة سعد الدين";
    private static final String INVITATION = "يسعد قسم المحليات";
    private static final String READERS = "قرأ هذا الموضوع";
    private static final String SHARED = "وكان الجسر القديم قد أغلق قبل عامين";

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"bridge-closed", "bridge-reopens", "school", "market", "library", "harvest"})
    void aSiteTakesItsOwnLinesOutOfEachOfItsStories(String name) throws IOException {
        Story plain = (Story) reader.read(page(name));
        Story trimmed = story(name, memoryOf(all()));

        assertThat(texts(plain)).anyMatch(text -> text.startsWith(INVITATION));
        assertThat(texts(trimmed)).containsExactlyElementsOf(paragraphs(name));
    }

    @Test
    void aParagraphThatTwoPagesOfOneMatterShareStaysInBoth() throws IOException {
        SiteMemory memory = memoryOf(all());

        assertThat(texts(story("bridge-closed", memory))).anyMatch(text -> text.startsWith(SHARED));
        assertThat(texts(story("bridge-reopens", memory))).anyMatch(text -> text.startsWith(SHARED));
    }

    @Test
    void copiesOfOneStoryAtSeveralAddressesAreNoEvidence() throws IOException {
        SiteMemory memory = SiteMemory.empty();
        for (int copy = 0; copy < 5; copy++) {
            WebPage print = WebPage.of(Files.readAllBytes(file("bridge-closed")), "https://x.example/print/" + copy);
            memory = memory.learn(reader.read(print, SiteMemory.empty()).lines());
        }

        assertThat(story("bridge-reopens", memory).blocks())
                .isEqualTo(((Story) reader.read(page("bridge-reopens"))).blocks());
        assertThat(story("bridge-closed", memory).blocks())
                .isEqualTo(((Story) reader.read(page("bridge-closed"))).blocks());
    }

    @Test
    void oneOtherPageIsTooFew() throws IOException {
        Story story = story("school", memoryOf(List.of("market", "school")));

        assertThat(texts(story)).anyMatch(text -> text.startsWith(INVITATION));
    }

    @Test
    void onlyTheBlocksDependOnTheMemory() throws IOException {
        Story plain = (Story) reader.read(page("harvest"));
        Story trimmed = story("harvest", memoryOf(all()));

        assertThat(trimmed.blocks()).isNotEqualTo(plain.blocks());
        assertThat(trimmed.contentHash()).isEqualTo(plain.contentHash());
        assertThat(trimmed.facts().toString()).isEqualTo(plain.facts().toString());
    }

    @Test
    void anEmptyMemoryChangesNothing() throws IOException {
        assertThat(story("market", SiteMemory.empty()).blocks())
                .isEqualTo(((Story) reader.read(page("market"))).blocks());
    }

    @Test
    void aPageThatIsNoArticleTeachesNothing() {
        SiteReading reading = reader.read(WebPage.of(new byte[0], "https://x.example/"), SiteMemory.empty());

        assertThat(reading.reading()).isInstanceOf(Unreadable.class);
        assertThat(reading.lines()).isEqualTo(PageLines.none());
    }

    private SiteMemory memoryOf(List<String> names) throws IOException {
        SiteMemory memory = SiteMemory.empty();
        for (String name : names) {
            memory = memory.learn(reader.read(page(name), memory).lines());
        }
        return memory;
    }

    private Story story(String name, SiteMemory memory) throws IOException {
        return (Story) reader.read(page(name), memory).reading();
    }

    private static List<String> texts(Story story) {
        return story.blocks().stream().map(Story.Block::text).toList();
    }

    /** Returns the paragraphs of a page's file that are the story. */
    private static List<String> paragraphs(String name) throws IOException {
        return Jsoup.parse(Files.readString(file(name), StandardCharsets.UTF_8)).select("p").eachText().stream()
                .filter(text -> Stream.of(DESK, INVITATION, READERS).noneMatch(text::startsWith))
                .filter(text -> !text.contains(" 2026 - "))
                .toList();
    }

    private static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    private static WebPage page(String name) throws IOException {
        return WebPage.of(Files.readAllBytes(file(name)), "https://difaf.example/" + name);
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".html");
    }
}
