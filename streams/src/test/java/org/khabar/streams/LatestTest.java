package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.streams.SitePages.NOON;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.FetchResult;
import org.khabar.extract.PageReader;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topics;

class LatestTest {
    private static final String HEADLINE = "افتتاح مكتبة جديدة في المدينة القديمة";
    private static final String PARAGRAPH =
            "وتضم المكتبة عشرة آلاف كتاب وقاعة للأطفال، وتفتح أبوابها كل يوم ما عدا الجمعة.";
    private static final String CORRECTED =
            "وتضم المكتبة مئة ألف كتاب وقاعتين للأطفال، وتفتح أبوابها كل يوم حتى المساء.";

    private final TopologyUnderTest topology = new TopologyUnderTest();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void theLastEventOfEachArticleIsKeptUnderItsId() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        topology.read(SitePages.story(HEADLINE, CORRECTED, NOON.plusSeconds(60)));
        topology.read(SitePages.story(HEADLINE, CORRECTED, NOON.plusSeconds(120)));

        Article last = topology.articles().getLast();

        assertThat(last.getRevision()).isEqualTo(2);
        assertThat(topology.latest()).hasSize(1).containsEntry(last.getArticleId(), last);
    }

    @Test
    void aRetractedArticleStaysWithItsIdsAndItsReason() {
        topology.read(SitePages.story(HEADLINE, PARAGRAPH, NOON));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(60)));
        topology.read(SitePages.without(FetchResult.GONE, 404, NOON.plusSeconds(120)));

        assertThat(topology.latest().values()).singleElement().satisfies(article -> {
            assertThat(article.getKind()).isEqualTo(ArticleKind.RETRACTED);
            assertThat(article.getCanonicalUrl()).isEqualTo(SitePages.URL);
            assertThat(article.getHeadline()).contains(HEADLINE);
            assertThat(article.getChange().orElseThrow().getReason()).contains("GONE_TWICE");
        });
    }

    @Test
    void anImportKeepsNone() {
        String described = new ArticleTopology(
                        Topics.imported("attic"),
                        ArticleSettings.defaults(),
                        new InMemorySchemaRegistry(),
                        new PageReader())
                .build()
                .describe()
                .toString();

        assertThat(described).contains("khabar.import.attic.articles").doesNotContain("latest");
    }
}
