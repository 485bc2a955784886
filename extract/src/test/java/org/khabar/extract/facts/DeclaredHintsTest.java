package org.khabar.extract.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.DeclaredHints;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

/** What a person declared of a source counts where its page says nothing. */
class DeclaredHintsTest {
    private static final String STORY =
            "<p>" + "The new dam in the north opened on Friday after ten years of work. ".repeat(5);

    private static Facts facts(String text, DeclaredHints declared) {
        Page page = Page.of(
                new WebPage(text.getBytes(UTF_8), "https://herald.example/2024/dam", List.of(), null, null, declared));
        return FactsReader.read(page, new StoryReader().read(page));
    }

    private static String page(String date) {
        return "<html lang=en><title>Dam opens</title><h1>Dam opens after ten years</h1><p class=date>" + date + "</p>"
                + STORY;
    }

    @Test
    void aShownTimeWithoutAZoneIsToldInTheDeclaredOne() {
        Facts facts = facts(page("3 May 2024, 09:30"), new DeclaredHints(null, ZoneId.of("Africa/Cairo")));

        assertThat(facts.value(Field.DATE_PUBLISHED).orElseThrow().instant())
                .isEqualTo(Instant.parse("2024-05-03T06:30:00Z"));
    }

    @Test
    void aTimeThatTellsItsZoneKeepsIt() {
        Facts facts = facts(page("3 May 2024, 09:30 GMT"), new DeclaredHints(null, ZoneId.of("Africa/Cairo")));

        assertThat(facts.value(Field.DATE_PUBLISHED).orElseThrow().instant())
                .isEqualTo(Instant.parse("2024-05-03T09:30:00Z"));
    }

    @Test
    void aDeclaredLanguageIsEvidenceAndTheTextHasTheLastWord() {
        DeclaredHints norwegian = new DeclaredHints("nb-NO", null);
        DeclaredHints arabic = new DeclaredHints("ar", null);
        String undeclared = page("3 May 2024").replace(" lang=en", "");

        assertThat(facts(undeclared, arabic).value(Field.IN_LANGUAGE)).contains("en");
        assertThat(facts("<h1>OK</h1><p>12", norwegian).value(Field.IN_LANGUAGE))
                .contains("nb-NO");
    }
}
