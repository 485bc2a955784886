package org.khabar.app.tailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.app.jsonld.TestArticles;
import org.khabar.event.Article;

class ConditionTest {
    private final Article article = TestArticles.arabic().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source=masr",
                "source!=bbc",
                "site=masr.example",
                "language=ar",
                "language=AR-eg",
                "kind=published",
                "kind!=retracted",
                "fetched>=2026-03-04T06:00:05Z",
                "fetched<2026-03-05",
                "published<2026-03-04T05:06:08Z",
                "published>=2026-03-04",
                "headline~اسعار القمح",
                "text~المخــزون"
            })
    void itHolds(String condition) {
        assertThat(Condition.parse(condition)).accepts(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source=mas",
                "site!=masr.example",
                "language=a",
                "language!=ar",
                "kind=updated",
                "fetched<2026-03-04T06:00:05Z",
                "published>=2026-03-05",
                "headline~المخزون",
                "text~الشعير"
            })
    void itDoesNotHold(String condition) {
        assertThat(Condition.parse(condition)).rejects(article);
    }

    @Test
    void anArticleWithoutATimeIsNeitherBeforeNorAfterOne() {
        Article timeless = TestArticles.arabic().setDatePublished(null).build();

        assertThat(Condition.parse("published<2030-01-01")).rejects(timeless);
        assertThat(Condition.parse("published>=2000-01-01")).rejects(timeless);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "source", "=x", "source=", "colour=red", "source~x", "kind=gone", "fetched<soon", "text=x"})
    void whatIsNoConditionIsRefusedWithAReason(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse(text))
                .withMessageMatching("(?s).{15,}");
    }
}
