package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khabar.streams.NamedPages.at;
import static org.khabar.streams.NamedPages.listed;
import static org.khabar.streams.NamedPages.redirected;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Outcome;
import org.khabar.event.Takedown;

/** One story is one article, whatever the URL it comes under, and two stories are two. */
class IdentitiesTest {
    private static final String A = "https://example.org/news/opening-of-the-port-101";
    private static final String B = "https://example.org/economy/port-opens-at-last-101";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://example.org/news/opening-of-the-port-101/amp",
        "https://example.org/news/opening-of-the-port-101?amp=1",
        "https://m.example.org/news/opening-of-the-port-101",
        "https://www.example.org/news/opening-of-the-port-101/",
        "http://example.org/news/opening-of-the-port-101"
    })
    void anotherVariantOfAUrlIsTheNextRevisionOfItsArticle(String variant) {
        topology.read(at(A, 0, 0, null, 0));

        topology.read(at(variant, 0, 1, null, 10));

        assertThat(oneArticle()).containsExactly(ArticleKind.PUBLISHED, ArticleKind.UPDATED);
    }

    @Test
    void aVariantThatComesFirstGivesTheArticleItsIdAndThePageItsCanonicalUrl() {
        topology.read(at("https://m.example.org/news/opening-of-the-port-101", 0, 0, null, 0));

        topology.read(at(A, 0, 1, A, 10));

        List<Article> articles = topology.articles();
        assertThat(articles)
                .extracting(Article::getArticleId)
                .containsOnly(idOf("https://m.example.org/news/opening-of-the-port-101"));
        assertThat(articles.getLast().getCanonicalUrl()).isEqualTo(A);
        assertThat(articles.getLast().getChange().orElseThrow().getFields()).contains("canonicalUrl");
    }

    @Test
    void aVariantThatTellsAnotherStoryIsAnotherArticle() {
        topology.read(at(A, 0, 0, null, 0));

        topology.read(at(A + "/amp", 1, 0, null, 10));

        assertArticles(2);
    }

    @Test
    void anotherQueryIsTheSameArticleIfTheStoryIsTheSameAndItsCanonicalUrlStays() {
        topology.read(at(A, 0, 0, null, 0));
        topology.read(at(A + "?from=home", 0, 0, null, 10));

        topology.read(at(A + "?from=home", 0, 1, null, 20));

        List<Article> articles = topology.articles();
        assertThat(articles).extracting(Article::getArticleId).containsOnly(idOf(A));
        assertThat(articles.getLast().getCanonicalUrl()).isEqualTo(A);
        assertThat(reasons()).containsExactly("NEW", "SAME_STORY_AT_ANOTHER_URL", "CONTENT_CHANGED");
    }

    @Test
    void storiesThatDifferInTheirQueryAndInOneWordAreTwo() {
        topology.read(at("https://example.org/story.php?id=1", 0, 0, null, 0));

        topology.read(at("https://example.org/story.php?id=2", 0, 1, null, 10));

        assertArticles(2);
    }

    @Test
    void anUrlThatRedirectsToANewOneTakesItsArticleAlong() {
        topology.read(at(A, 0, 0, A, 0));

        topology.read(redirected(A, B, 0, 1, B, 10));
        topology.read(at(B, 0, 2, B, 20));

        assertThat(topology.articles())
                .allSatisfy(event -> assertThat(event.getArticleId()).isEqualTo(idOf(A)))
                .extracting(Article::getRevision, Article::getCanonicalUrl)
                .containsExactly(tuple(1, A), tuple(2, B), tuple(3, B));
    }

    @Test
    void anUrlThatRedirectsToAnotherStoryLeavesItsArticleAlone() {
        topology.read(at(A, 0, 0, A, 0));

        topology.read(redirected(A, B, 1, 0, null, 10));

        assertArticles(2);
    }

    @Test
    void aNewUrlUnderAKnownGuidIsTheNextRevision() {
        topology.read(listed(at(A, 0, 0, null, 0), "tag:nahar,101"));

        topology.read(listed(at(B, 0, 1, null, 10), "tag:nahar,101"));

        assertThat(oneArticle()).containsExactly(ArticleKind.PUBLISHED, ArticleKind.UPDATED);
    }

    @Test
    void aGuidThatIsUsedForAnotherStoryIsNotBelieved() {
        topology.read(listed(at(A, 0, 0, null, 0), "1"));

        topology.read(listed(at(B, 1, 0, null, 10), "1"));

        assertArticles(2);
    }

    @Test
    void manyStoriesThatNameOneCanonicalUrlAreNotMergedAndStayApartWhenTheyChange() {
        for (int edition = 0; edition < 2; edition++) {
            for (int story = 0; story < 4; story++) {
                topology.read(at(A + story, story, edition, B, 10 * edition + story));
            }
        }
        topology.read(at(B, 4, 0, B, 50));
        topology.read(at(B, 4, 1, B, 60));

        List<Article> articles = topology.articles();
        assertThat(articles).extracting(Article::getArticleId).doesNotContainNull();
        assertThat(articles.stream().map(Article::getArticleId).distinct()).hasSize(5);
        assertThat(articles)
                .extracting(Article::getKind)
                .filteredOn(ArticleKind.UPDATED::equals)
                .hasSize(5);
        assertThat(articles)
                .allSatisfy(event -> assertThat(articles)
                        .filteredOn(Article::getArticleId, event.getArticleId())
                        .extracting(Article::getHeadline)
                        .containsOnly(event.getHeadline()));
    }

    @Test
    void aPageThatIsRewrittenUnderItsOwnUrlIsTheNextRevision() {
        topology.read(at(A, 0, 0, A, 0));

        topology.read(at(A, 1, 0, A, 10));

        assertThat(oneArticle()).containsExactly(ArticleKind.PUBLISHED, ArticleKind.UPDATED);
    }

    @Test
    void anExcerptIsLikeItsWhole() {
        topology.read(at(A, 0, 0, null, 0));
        String excerpt = NamedPages.html(0, 0, null, 2);

        topology.read(NamedPages.html(A + "/amp", excerpt, 10));

        assertThat(topology.articles()).extracting(Article::getArticleId).containsOnly(idOf(A));
    }

    @Test
    void aTakedownHoldsForEveryNameOfItsArticle() {
        topology.read(listed(at(A, 0, 0, null, 0), "tag:nahar,101"));
        topology.takeDown(Takedown.newBuilder()
                .setUrl(A)
                .setSite(NamedPages.SITE)
                .setReason("a court said so")
                .setTakenDownAt(SitePages.NOON.plusSeconds(5))
                .build());

        topology.read(listed(at(B, 0, 1, B, 10), "tag:nahar,101"));

        assertThat(topology.outcomes()).extracting(Outcome::getReason).endsWith("TAKEN_DOWN");
    }

    @Test
    void namesExpireWithTheirArticles() {
        topology.read(listed(at(A, 0, 0, null, 0), "tag:nahar,101"));
        topology.passTime(Duration.ofDays(366));

        topology.read(listed(at(B, 0, 1, null, 10), "tag:nahar,101"));

        assertThat(topology.articles()).extracting(Article::getArticleId).containsExactly(idOf(A), idOf(B));
    }

    private List<ArticleKind> oneArticle() {
        List<Article> articles = topology.articles();
        assertThat(articles).extracting(Article::getArticleId).containsOnly(idOf(A));
        return articles.stream().map(Article::getKind).toList();
    }

    private void assertArticles(int count) {
        List<Article> articles = topology.articles();
        assertThat(articles).extracting(Article::getKind).containsOnly(ArticleKind.PUBLISHED);
        assertThat(articles.stream().map(Article::getArticleId).distinct()).hasSize(count);
    }

    private List<String> reasons() {
        return topology.outcomes().stream().map(Outcome::getReason).toList();
    }

    private static String idOf(String url) {
        return ArticleIdentity.of(NamedPages.SITE, url).articleId();
    }
}
