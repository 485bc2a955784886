package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchResult;
import org.khabar.event.Origin;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;

class FeedContentTest {
    private static final String HEADLINE = "Ferry to the island sails again after the storm";
    private static final String CONTENT =
            "<p>The ferry between the harbour and the island sailed again on Monday morning, two days after a storm had torn its "
                    + "moorings loose. Some forty passengers were waiting on the quay when it came in.</p>"
                    + "<p>%s</p>"
                    + "<p>The shipping line said that all crossings of the week would take place as planned, and that tickets of the "
                    + "cancelled ones remain valid until the end of the month.</p>"
                    + "<p>The mayor thanked the volunteers who had carried food and medicine across in their own boats while the "
                    + "ferry lay in the dock, among them three fishermen from the neighbouring village.</p>";
    private static final String ENGINEER =
            "An engineer had examined the hull on Sunday and found nothing but scratches.";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void anArticleWhosePageIsRefusedComesFromTheFeedAndSaysSo() {
        topology.read(refused("HTTP_403", 403, ENGINEER, NOON));

        Article article = topology.articles().getFirst();
        assertThat(article.getKind()).isEqualTo(ArticleKind.PUBLISHED);
        assertThat(article.getHeadline()).hasValue(HEADLINE);
        assertThat(article.getArticleBody().orElseThrow()).contains("forty passengers", ENGINEER, "three fishermen");
        assertThat(article.getExtraction().getWarnings()).contains(FeedStory.WARNING);
        assertThat(article.getProvenance())
                .filteredOn(of -> of.getField().equals("articleBody"))
                .singleElement()
                .satisfies(of -> assertThat(of.getOrigin()).isEqualTo(Origin.FEED));
        Outcome outcome = topology.outcomes().getFirst();
        assertThat(outcome.getReason()).isEqualTo("NEW");
        assertThat(outcome.getStatus()).hasValue(403);
    }

    @Test
    void soDoesOneThatRobotsForbids() {
        topology.read(refused("ROBOTS_DISALLOWED", null, ENGINEER, NOON));

        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW");
    }

    @Test
    void aRefusalWithoutFullContentStaysARefusal() {
        topology.read(page(FetchResult.REFUSED, 403, "<p>More on our site.</p>", NOON)
                .setReason("HTTP_403")
                .build());

        assertThat(topology.articles()).isEmpty();
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("HTTP_403");
    }

    @Test
    void whatIsGoneOrMayNotBeAskedForIsNotTakenFromTheFeed() {
        topology.read(refused("ADDRESS_REFUSED", null, ENGINEER, NOON));
        topology.read(page(FetchResult.GONE, 404, CONTENT.formatted(ENGINEER), NOON.plusSeconds(60))
                .build());

        assertThat(topology.articles()).isEmpty();
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("ADDRESS_REFUSED", "GONE");
    }

    @Test
    void aPageThatIsNotFreeGivesWayToAFeedThatTellsMore() {
        String teaser = html(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>",
                CONTENT.formatted("").substring(0, CONTENT.indexOf("</p>") + 4));
        topology.read(RawPage.newBuilder(SitePages.html(URL, teaser, NOON))
                .setFeed(feed(CONTENT.formatted(ENGINEER)))
                .build());

        assertThat(topology.articles())
                .singleElement()
                .satisfies(article ->
                        assertThat(article.getArticleBody().orElseThrow()).contains("three fishermen"));
    }

    @Test
    void aLaterPageIsAnUpdateIfItSaysAnythingElse() {
        topology.read(refused("HTTP_403", 403, ENGINEER, NOON));

        topology.read(SitePages.html(URL, html("", CONTENT.formatted(ENGINEER)), NOON.plusSeconds(60)));
        topology.read(SitePages.html(URL, html("", CONTENT.formatted("The hull was torn.")), NOON.plusSeconds(120)));

        List<Article> told = topology.articles();
        assertThat(told).extracting(Article::getKind).containsExactly(ArticleKind.PUBLISHED, ArticleKind.UPDATED);
        assertThat(told.getLast().getExtraction().getWarnings()).doesNotContain(FeedStory.WARNING);
    }

    @Test
    void whatAPageHasToldIsNeverReplacedByTheFeed() {
        topology.read(SitePages.html(URL, html("", CONTENT.formatted(ENGINEER)), NOON));

        topology.read(refused("HTTP_403", 403, "The hull was torn.", NOON.plusSeconds(60)));

        assertThat(topology.articles()).hasSize(1);
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("NEW", "HTTP_403");
    }

    @Test
    void aPageFetchedBeforeTakesPrecedenceAlsoWhenItArrivesAfter() {
        topology.read(refused("HTTP_403", 403, ENGINEER, NOON));

        topology.read(SitePages.html(URL, html("", CONTENT.formatted("The hull was torn.")), NOON.minusSeconds(60)));

        assertThat(topology.articles().getLast().getArticleBody().orElseThrow()).contains("The hull was torn.");
    }

    private static RawPage refused(String reason, @Nullable Integer status, String paragraph, Instant at) {
        return page(FetchResult.REFUSED, 403, CONTENT.formatted(paragraph), at)
                .setStatus(status)
                .setReason(reason)
                .build();
    }

    private static RawPage.Builder page(FetchResult result, int status, String content, Instant at) {
        return SitePages.page(URL, result, status, at).setFeed(feed(content));
    }

    private static FeedFacts feed(String content) {
        return FeedFacts.newBuilder()
                .setFeedUrl("https://nahar.example/feed")
                .setGuid("101")
                .setTitle(HEADLINE)
                .setContentHtml(content)
                .setPublished(NOON.minusSeconds(600))
                .build();
    }

    private static String html(String head, String content) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + HEADLINE + "</title>" + head
                + "</head><body><article><h1>" + HEADLINE + "</h1>" + content + "</article></body></html>";
    }
}
