package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.ChosenReading.Kind;
import org.khabar.extract.ChosenReading.Other;
import org.khabar.extract.Story.Block;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;

class StoryReaderTest {
    private static final String HEADLINE = "The old mill grinds flour again after ninety years";
    private static final String FIRST =
            "The wheel turned for the first time since 1936 on Saturday, and the whole village stood in the meadow to see it.";
    private static final String SECOND =
            "Two carpenters had worked on it for three winters, without pay, and with oak from the wood behind the church.";
    private static final String THIRD =
            "The flour of the first day went to the school, where the children baked a loaf as long as a bench.";
    private static final String PROMOTION = "Seven walks that end at an inn";
    private static final String NEXT =
            "The inn at the crossroads has a new cook, who comes from the coast and has brought his own pans and his own salt.";

    @Test
    void aPlainlyGoodPageIsReadByWhatItShowsAndTheRivalIsRecorded() {
        String text = ("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>").repeat(1);

        StoryText story = read("<div><h1>" + HEADLINE + "</h1><div class=article-body>" + text
                + text.replace("wheel", "stone") + "</div></div>");

        assertThat(story.reading().kind()).isEqualTo(Kind.CONTAINER);
        assertThat(story.reading().confidence()).isBetween(0.8, 1.0);
        assertThat(story.reading().others()).extracting(Other::kind).contains(Kind.STRUCTURE);
        assertThat(story.reading().others()).allMatch(other -> other.confidence() <= 1 && other.confidence() >= 0);
    }

    @Test
    void aBodyInJsonLdIsTheStoryOfAPageThatShowsOnlyATeaser() {
        StoryText story = read(jsonLd(FIRST + "\\n" + SECOND + "\\n" + THIRD) + "<h1>" + HEADLINE + "</h1><div><p>"
                + FIRST + "</p></div>");

        assertThat(texts(story)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(story.reading().kind()).isEqualTo(Kind.JSON_LD);
        assertThat(story.reading().others()).isNotEmpty();
    }

    @Test
    void aTeaserInJsonLdChangesNothing() {
        StoryText story = read(jsonLd(FIRST) + "<h1>" + HEADLINE + "</h1><div><p>" + FIRST + "</p><p>" + SECOND
                + "</p><p>" + THIRD + "</p></div>");

        assertThat(texts(story)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aDeclaredBodyEndsTheStoryWhereItEnds() {
        StoryText story = read(jsonLd(FIRST + "\\n" + SECOND + "\\n" + THIRD) + "<h1>" + HEADLINE + "</h1><div><p>"
                + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + NEXT + "</p></div>");

        assertThat(texts(story)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aDeclaredBodyBringsBackProseThatItsNameHides() {
        StoryText story = read(jsonLd(FIRST + "\\n" + SECOND + "\\n" + THIRD) + "<h1>" + HEADLINE + "</h1><div><p>"
                + FIRST + "</p><p class=newsletter-signup>" + SECOND + "</p><p>" + THIRD + "</p></div>");

        assertThat(texts(story)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aLineThatIsNoProseIsDroppedWhereTheDeclaredBodyLacksIt() {
        StoryText story = read(
                jsonLd(FIRST + "\\n" + SECOND + "\\n" + THIRD) + "<h1>" + HEADLINE + "</h1><div><p>" + FIRST + "</p><p>"
                        + PROMOTION + "</p><h2>Three winters</h2><p>" + SECOND + "</p><p>" + THIRD + "</p></div>");

        assertThat(texts(story)).containsExactly(FIRST, "Three winters", SECOND, THIRD);
    }

    @Test
    void theStateOfAFrameworkIsReadWhereThePageShowsNothing() {
        String state = "{\"props\":{\"story\":{\"title\":\"" + HEADLINE + "\",\"body\":\"<p>" + FIRST + "</p><p>"
                + SECOND + "</p><h2>Flour</h2><p>" + THIRD + "</p>\"}}}";

        StoryText story = read("<title>" + HEADLINE + "</title><div id=app></div><script type=\"application/json\">"
                + state + "</script>");

        assertThat(texts(story)).containsExactly(FIRST, SECOND, "Flour", THIRD);
        assertThat(story.reading().kind()).isEqualTo(Kind.EMBEDDED_STATE);
    }

    private static String jsonLd(String body) {
        return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"articleBody\":\"" + body + "\"}</script>";
    }

    private static StoryText read(String html) {
        byte[] bytes = ("<!DOCTYPE html><meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
        return new StoryReader().read(Page.of(WebPage.of(bytes, "https://mill.example/news/flour")));
    }

    private static List<String> texts(StoryText story) {
        return story.blocks().stream().map(Block::text).toList();
    }
}
