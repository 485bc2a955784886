package org.khabar.app.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.event.ArticleKind;
import org.khabar.event.TimePrecision;

class NewsArticleJsonTest {
    @Test
    void anArticleIsASchemaOrgNewsArticleWithWhatThePageTells() {
        ObjectNode json = NewsArticleJson.of(TestArticles.arabic().build());

        assertThat(json.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(json.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(json.get("headline").asText()).isEqualTo("أسعار القمح ترتفع");
        assertThat(json.get("articleBody").asText()).contains("\"المخزون\"");
        assertThat(json.at("/author/0/@type").asText()).isEqualTo("Person");
        assertThat(json.at("/author/1/@type").asText()).isEqualTo("Organization");
        assertThat(json.at("/identifier/1/propertyID").asText()).isEqualTo("revisionId");
        assertThat(json.get("datePublished").asText()).isEqualTo("2026-03-04T07:06+02:00");
    }

    @Test
    void whatThePageDoesNotTellIsMissing() {
        ObjectNode json = NewsArticleJson.of(
                TestArticles.arabic().setAuthor(List.of()).setHeadline(null).build());

        assertThat(json.has("author")).isFalse();
        assertThat(json.has("headline")).isFalse();
        assertThat(json.findValues("null")).isEmpty();
        assertThat(json.properties()).noneMatch(field -> field.getValue().isNull());
    }

    @Test
    void onlyAKindOfNewsArticleIsNamedInItsPlace() {
        assertThat(type("OpinionNewsArticle")).isEqualTo("OpinionNewsArticle");
        assertThat(type("WebPage")).isEqualTo("NewsArticle");
    }

    private static String type(String told) {
        return NewsArticleJson.of(TestArticles.arabic().setArticleType(told).build())
                .get("@type")
                .asText();
    }

    @Test
    void aRetractionSaysSoAndHasNoText() {
        ObjectNode json = NewsArticleJson.of(TestArticles.arabic()
                .setKind(ArticleKind.RETRACTED)
                .setArticleBody(null)
                .build());

        assertThat(json.get("creativeWorkStatus").asText()).isEqualTo("Retracted");
        assertThat(json.has("articleBody")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, Africa/Cairo, 2026",
        "MONTH, Africa/Cairo, 2026-03",
        "DAY, Africa/Cairo, 2026-03-04",
        "MINUTE, Africa/Cairo, 2026-03-04T07:06+02:00",
        "SECOND, Africa/Cairo, 2026-03-04T07:06:07+02:00",
        "SECOND, , 2026-03-04T05:06:07Z",
        "SECOND, Mars/Base, 2026-03-04T05:06:07Z"
    })
    void aTimeIsNoMoreExactThanThePage(TimePrecision precision, String zone, String expected) {
        assertThat(SchemaTime.of(TestArticles.time("2026-03-04T05:06:07Z", "2026-03-04", zone, precision)))
                .isEqualTo(expected);
    }
}
