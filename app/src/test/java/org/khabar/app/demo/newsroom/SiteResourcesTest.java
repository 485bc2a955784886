package org.khabar.app.demo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.app.demo.newsroom.Manuscript.Fate;

class SiteResourcesTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T08:15:00Z");

    private final List<NewsSite> sites = SiteResources.all();

    @Test
    void fiveSitesInFourLanguagesHaveSixHandWrittenArticlesEach() {
        List<String> languages =
                sites.stream().map(site -> site.language().getLanguage()).toList();

        assertThat(languages).containsExactly("ar", "en", "ar", "zh", "de");
        assertThat(sites).allSatisfy(site -> assertThat(site.manuscripts()).hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    void everyArticleAndBulletinCanBeWordedAndNamesASectionOfItsSite() {
        for (NewsSite site : sites) {
            int all = site.manuscripts().size() + 3 * site.bulletins().size();
            for (int number = 0; number < all; number++) {
                Manuscript text = PublishedArticle.out(site, number, PUBLISHED).text();
                assertThat(site.sections())
                        .as("%s %s", site.name(), text.headline())
                        .containsKey(text.section());
                assertThat(text.blocks())
                        .hasSizeGreaterThanOrEqualTo(3)
                        .allSatisfy(
                                block -> assertThat(block.text()).isNotBlank().doesNotContain("{", "}"));
            }
        }
    }

    @Test
    void everyArticleOfASiteHasItsOwnPath() {
        for (NewsSite site : sites) {
            List<String> paths = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                paths.add(PublishedArticle.out(site, number, PUBLISHED).path());
            }
            assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
        }
    }

    @Test
    void aCorrectionChangesTheTextItIsMeantFor() {
        for (NewsSite site : sites) {
            for (int number = 0; number < site.manuscripts().size(); number++) {
                if (site.hasMistake(number)) {
                    PublishedArticle article = PublishedArticle.out(site, number, PUBLISHED);
                    assertThat(article.corrected(PUBLISHED).text().blocks())
                            .isNotEqualTo(article.text().blocks());
                }
            }
        }
    }

    @Test
    void atLeastOneArticleIsCorrectedAndOneWithdrawn() {
        assertThat(sites.stream().flatMap(site -> site.manuscripts().stream()))
                .anyMatch(text -> text.correction() != null)
                .anyMatch(text -> text.fate() == Fate.WITHDRAWN);
    }

    @Test
    void theSameBulletinIsWordedTheSameEveryTime() {
        NewsSite site = sites.getFirst();
        int bulletin = site.manuscripts().size() + 1;

        Manuscript again = PublishedArticle.out(site, bulletin, PUBLISHED).text();

        assertThat(again)
                .isEqualTo(PublishedArticle.out(site, bulletin, PUBLISHED).text());
    }
}
