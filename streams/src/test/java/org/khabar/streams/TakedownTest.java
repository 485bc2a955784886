package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khabar.streams.SitePages.NOON;
import static org.khabar.streams.SitePages.URL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.Takedown;

class TakedownTest {
    private static final String HEADLINE = "تقرير عن حادث في الميناء القديم";
    private static final String PARAGRAPH =
            "وذكر شهود أن السفينة كانت راسية منذ يومين، وأن فريق الإنقاذ وصل بعد ساعة من البلاغ الأول مباشرة.";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aKnownArticleIsRetractedWithoutItsContentsAndVanishesFromTheLatest() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        String id = topology.articles().getFirst().getArticleId();

        topology.takeDown(takedown(URL, null));

        assertThat(topology.articles()).singleElement().satisfies(event -> {
            assertThat(event.getKind()).isEqualTo(ArticleKind.RETRACTED);
            assertThat(event.getArticleId()).isEqualTo(id);
            assertThat(event.getHeadline()).isEmpty();
            assertThat(event.getChange().orElseThrow().getReason()).contains("TAKEDOWN");
            assertThat(event.getRawRef().getTopic()).isEqualTo("khabar.takedowns");
        });
        assertThat(topology.latest()).containsEntry(id, null);
    }

    @Test
    void theUrlEndsAsTakenDownAndBothSumsHold() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        topology.takeDown(takedown(URL, null));
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        assertThat(topology.outcomes())
                .extracting(Outcome::getKind, Outcome::getReason)
                .containsExactly(
                        tuple(OutcomeKind.PUBLISHED, "NEW"),
                        tuple(OutcomeKind.REJECTED, "TAKEN_DOWN"),
                        tuple(OutcomeKind.REJECTED, "TAKEN_DOWN"),
                        tuple(OutcomeKind.REJECTED, "TAKEN_DOWN"));
        assertThat(topology.ledger().pages()).isEqualTo(3);
        assertThat(topology.ledger().ends()).isEqualTo(3);
        assertThat(topology.ledger().urls(OutcomeKind.REJECTED)).isEqualTo(1);
        assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(1);
    }

    @Test
    void nothingOfTheStoryStaysInTheState() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        String id = topology.articles().getFirst().getArticleId();

        topology.takeDown(takedown(URL, null));

        assertThat(topology.state(id)).satisfies(state -> {
            assertThat(state.getHeadline()).isEmpty();
            assertThat(state.getPrints()).isEmpty();
            assertThat(state.getContentHash()).isEmpty();
            assertThat(state.getFacts()).isEmpty();
        });
    }

    @Test
    void aRunThatBeginsAfterTheTakedownNeverTellsTheArticle() {
        topology.takeDown(takedown(URL, "0123456789abcdef0123456789abcdef"));

        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));

        assertThat(topology.articles()).isEmpty();
        assertThat(topology.outcomes()).extracting(Outcome::getReason).containsExactly("TAKEN_DOWN");
    }

    @Test
    void aUrlThatNeverHadAPageGetsNoOutcome() {
        topology.takeDown(takedown(URL, null));

        assertThat(topology.outcomes()).isEmpty();
        assertThat(topology.ledger().urlsWithOutcome()).isZero();
    }

    @Test
    void otherUrlsOfTheArticleAreCoveredByWhatTheyDeclareAndByTheirVariants() {
        String canonical = "<link rel=\"canonical\" href=\"" + URL + "\">";
        topology.takeDown(takedown(URL, null));

        topology.read(SitePages.storyAt(SitePages.URL + "/amp", HEADLINE, PARAGRAPH, "", NOON));
        topology.read(SitePages.storyAt("https://nahar.example/print/7", HEADLINE, PARAGRAPH, canonical, NOON));
        topology.read(SitePages.storyAt("https://nahar.example/news/102", HEADLINE, PARAGRAPH, "", NOON));

        assertThat(topology.outcomes())
                .extracting(Outcome::getReason)
                .containsExactly("TAKEN_DOWN", "TAKEN_DOWN", "NEW");
    }

    @Test
    void aRetractedArticleIsTakenDownAsWellButOnlyOnce() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        topology.takeDown(takedown(URL, null));
        topology.takeDown(takedown(URL, null));

        assertThat(topology.articles())
                .extracting(event ->
                        event.getChange().flatMap(change -> change.getReason()).orElse("-"))
                .containsExactly("-", "GONE_TWICE", "TAKEDOWN");
    }

    @Test
    void afterTheTakedownIsLiftedTheNextPageIsTheNextRevision() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        topology.takeDown(takedown(URL, null));

        topology.liftTakedown(URL);
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON.plusSeconds(60)));

        List<Article> articles = topology.articles();
        assertThat(articles).extracting(Article::getKind).endsWith(ArticleKind.PUBLISHED);
        assertThat(articles.getLast().getRevision()).isEqualTo(2);
    }

    @Test
    void aListForExportsCoversPagesAndEvents() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        Article article = topology.articles().getFirst();

        TakedownList byUrl = TakedownList.of(List.of(takedown(URL, null)));
        TakedownList byId = TakedownList.of(List.of(takedown("https://nahar.example/old", article.getArticleId())));

        assertThat(byUrl.covers(SitePages.story(HEADLINE, PARAGRAPH, NOON))).isTrue();
        assertThat(byUrl.covers(article)).isTrue();
        assertThat(byId.covers(article)).isTrue();
        assertThat(byId.covers(SitePages.story(HEADLINE, PARAGRAPH, NOON))).isFalse();
    }

    private static Takedown takedown(String url, @Nullable String articleId) {
        return Takedown.newBuilder()
                .setUrl(url)
                .setSite(SitePages.SITE)
                .setReason("court order")
                .setArticleId(articleId)
                .setTakenDownAt(NOON.plusSeconds(3600))
                .build();
    }
}
