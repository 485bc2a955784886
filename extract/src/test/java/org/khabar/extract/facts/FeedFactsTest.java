package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Facts;
import org.khabar.extract.FeedHints;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.Direction;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class FeedFactsTest {
    private static final String STORY =
            "<p>القاهرة (رويترز) - قال وزير الري إن السد الجديد سيوفر المياه لمئات القرى في الجنوب خلال العام المقبل.</p>"
                    + "<p>وأضاف الوزير في مؤتمر صحفي أن العمل استغرق خمس سنوات كاملة بمشاركة آلاف العمال من كل المحافظات.</p>";

    @Test
    void feedTellsWhatThePageDoesNot() {
        Facts facts = read("<article>" + STORY + "</article>");

        assertThat(facts.value(Field.HEADLINE)).contains("افتتاح السد");
        assertThat(facts.value(Field.AUTHOR).orElseThrow())
                .extracting(Author::name)
                .containsExactly("منى الشريف");
        assertThat(facts.value(Field.DATE_PUBLISHED).map(Field.Time::localDate)).contains(LocalDate.of(2024, 5, 3));
        assertThat(facts.find(Field.KEYWORDS).orElseThrow().evidence().origin()).isEqualTo(Origin.FEED);
    }

    @Test
    void pageKnowsBetterThanTheFeed() {
        Facts facts =
                read("<title>السد يفتح أبوابه</title><meta property='article:published_time' content='2024-05-02'>");

        assertThat(facts.value(Field.HEADLINE)).contains("السد يفتح أبوابه");
        assertThat(facts.value(Field.DATE_PUBLISHED).map(Field.Time::localDate)).contains(LocalDate.of(2024, 5, 2));
    }

    @Test
    void lettersTellWhatTheTextIsWrittenIn() {
        Facts facts = read("<html lang=en><article>" + STORY + "</article>");

        assertThat(facts.value(Field.IN_LANGUAGE)).contains("ar");
        assertThat(facts.value(Field.SCRIPT)).contains("Arab");
        assertThat(facts.value(Field.TEXT_DIRECTION)).contains(Direction.RTL);
    }

    @Test
    void datelineIsThePlaceBeforeTheAgency() {
        Facts facts = read("<article>" + STORY + "</article>");

        assertThat(facts.value(Field.DATELINE)).contains("القاهرة");
    }

    private static Facts read(String html) {
        FeedHints feed = new FeedHints(
                "https://herald.example/feed",
                "النهر",
                "ar",
                "1",
                "افتتاح السد",
                null,
                null,
                List.of("منى الشريف"),
                Instant.parse("2024-05-03T10:00:00Z"),
                null,
                List.of("مياه"),
                List.of());
        WebPage source = new WebPage(
                html.getBytes(StandardCharsets.UTF_8),
                "https://herald.example/news/dam",
                List.of(new WebPage.Header("Content-Type", "text/html; charset=utf-8")),
                Instant.parse("2024-05-10T12:00:00Z"),
                feed);
        Page page = Page.of(source);
        return FactsReader.read(page, new StoryReader().read(page));
    }
}
