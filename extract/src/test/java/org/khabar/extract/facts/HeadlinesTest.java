package org.khabar.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.extract.Field;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

class HeadlinesTest {
    @Test
    void theLineAboveTheHeadlineIsNoPartOfIt() {
        assertThat(headline(
                        "Dam opens after ten years | Herald",
                        "<h1><span>Nile valley</span> Dam opens after ten years</h1>"))
                .contains("Dam opens after ten years");
    }

    @Test
    void theLineBelowTheHeadlineIsNoPartOfIt() {
        assertThat(headline(
                        "Dam opens after ten years",
                        "<h1><span>Dam opens after ten years</span> <span>Farmers are glad</span></h1>"))
                .contains("Dam opens after ten years");
    }

    @Test
    void theDateSetIntoTheHeadingIsNoPartOfTheHeadline() {
        assertThat(headline(
                        "Dam opens after ten years",
                        "<h1>Dam opens after ten years <small>3 May 2026 • News</small></h1>"))
                .contains("Dam opens after ten years");
    }

    @Test
    void theLineAboveTheHeadlineIsLeftOutWhereOpenGraphLeavesItOut() {
        assertThat(headline(
                        "Nile valley: Dam opens after ten years<meta property='og:title' content='Dam opens after ten years'>",
                        "<h1><span>Nile valley</span><span>:</span> <span>Dam opens after ten years</span></h1>"))
                .contains("Dam opens after ten years");
    }

    @Test
    void theTopicBelongsToTheHeadlineWhereTheWholeHeadSaysSo() {
        assertThat(headline(
                        "x<meta property='og:title' content='Egypt: Dam opens'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Egypt: Dam opens\"}</script>",
                        "<p>Egypt</p><h1>Dam opens</h1>"))
                .contains("Egypt: Dam opens");
    }

    @Test
    void aTitleCutShortDoesNotCutTheHeadline() {
        assertThat(headline("Dam opens after ten years", "<h1>Dam opens after ten years of waiting for rain</h1>"))
                .contains("Dam opens after ten years of waiting for rain");
    }

    @Test
    void aHeadingThatEndsInAColonGoesOnAsTheHeadDoes() {
        assertThat(headline(
                        "The Nile dam: Ten years of waiting | Herald",
                        "<h1>Nile dam:</h1><p><b>Ten years</b> of waiting</p>"))
                .contains("The Nile dam: Ten years of waiting");
    }

    @Test
    void aHeadingOfLowerRankGivesWayToTheDeclaredHeadline() {
        assertThat(headline(
                        "Dam opens after ten long years<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dam opens after ten years of rain\"}</script>",
                        "<h2>Dam opens after ten years of waiting</h2>"))
                .contains("Dam opens after ten years of rain");
    }

    private static Optional<String> headline(String title, String body) {
        int more = title.indexOf('<');
        String head = more < 0
                ? "<title>" + title + "</title>"
                : "<title>" + title.substring(0, more) + "</title>" + title.substring(more);
        String html =
                "<html><head>" + head + "</head><body>" + body + "<p>The dam was opened on Friday.</p></body></html>";
        Page page = Page.of(WebPage.of(html.getBytes(StandardCharsets.UTF_8), "https://herald.example/2024/a"));
        return FactsReader.read(page, new StoryReader().read(page)).value(Field.HEADLINE);
    }
}
