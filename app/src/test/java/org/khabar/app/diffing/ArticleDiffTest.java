package org.khabar.app.diffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.app.jsonld.TestArticles;
import org.khabar.event.Article;
import org.khabar.event.RawRef;
import org.khabar.event.Via;

class ArticleDiffTest {
    private static final Article ONE =
            TestArticles.arabic().setUrl("https://masr.example/1").build();
    private static final Article TWO =
            TestArticles.arabic().setUrl("https://masr.example/2").build();

    @Test
    void anExtractionDoesNotDifferFromItself() {
        ArticleDiff diff = ArticleDiff.of(prints(ONE, TWO), prints(ONE, TWO));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.equal()).isEqualTo(2);
        assertThat(DiffLines.summary(diff, 5)).containsExactly("articles: 2 equal, 0 differ, 0 only in A, 0 only in B");
    }

    @Test
    void whereAPageLiesAndHowItCameInIsNoDifference() {
        Article replayed = Article.newBuilder(ONE)
                .setVia(Via.IMPORT)
                .setRawRef(new RawRef("khabar.import.x.pages", 3, 9L, null))
                .setRevision(4)
                .build();

        assertThat(ArticleDiff.of(prints(ONE), prints(replayed)).isEmpty()).isTrue();
    }

    @Test
    void exactlyTheChangedPageAndFieldsAreNamed() {
        Article changed = Article.newBuilder(TWO)
                .setHeadline("عنوان آخر")
                .setByline("بقلم هند علي")
                .setAuthor(List.of())
                .build();

        ArticleDiff diff = ArticleDiff.of(prints(ONE, TWO), prints(ONE, changed));

        assertThat(diff.changed()).singleElement().satisfies(change -> {
            assertThat(change.url()).isEqualTo("https://masr.example/2");
            assertThat(change.fields()).containsExactly("author", "byline", "headline");
            assertThat(DiffLines.example(change, TWO, changed))
                    .contains("    A: أسعار القمح ترتفع", "    B: عنوان آخر");
        });
        assertThat(diff.byField())
                .containsEntry("headline", new ArticleDiff.Count(1, 0, 0))
                .containsEntry("author", new ArticleDiff.Count(0, 1, 0))
                .containsEntry("byline", new ArticleDiff.Count(0, 0, 1));
    }

    @Test
    void whatOnlyOneHasAnArticleOfIsNamed() {
        ArticleDiff diff = ArticleDiff.of(prints(ONE), prints(TWO));

        assertThat(diff.isEmpty()).isFalse();
        assertThat(DiffLines.summary(diff, 5))
                .contains("only in A: https://masr.example/1", "only in B: https://masr.example/2");
    }

    private static Map<String, ArticlePrint> prints(Article... articles) {
        Map<String, ArticlePrint> prints = new HashMap<>();
        Arrays.stream(articles).forEach(article -> prints.put(article.getUrl(), ArticlePrint.of(article, 0, 0)));
        return prints;
    }
}
