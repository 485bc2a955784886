package org.khabar.extract.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapOrderTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    private static List<String> order(SitemapLink... sitemaps) {
        return SitemapOrder.newestFirst(List.of(sitemaps)).stream()
                .map(sitemap -> sitemap.url().substring("https://example.org/".length()))
                .toList();
    }

    private static SitemapLink named(String name) {
        return new SitemapLink("https://example.org/" + name, null);
    }

    private static List<String> order(String... names) {
        return order(Arrays.stream(names).map(SitemapOrderTest::named).toArray(SitemapLink[]::new));
    }

    @Test
    void newsSitemapsComeFirst() {
        assertThat(order("posts.xml", "sitemap-news.xml")).containsExactly("sitemap-news.xml", "posts.xml");
    }

    @Test
    void sitemapsOfOtherThingsThanArticlesAreLeftOut() {
        assertThat(order("author-sitemap.xml", "post-sitemap.xml", "category-sitemap.xml", "video.xml"))
                .containsExactly("post-sitemap.xml");
    }

    @Test
    void whereNothingElseIsThereTheyAreKept() {
        assertThat(order("page-sitemap.xml")).containsExactly("page-sitemap.xml");
    }

    @Test
    void whatWasChangedLastComesFirst() {
        assertThat(order(
                        new SitemapLink("https://example.org/a.xml", MARCH),
                        new SitemapLink("https://example.org/b.xml", MARCH.plusSeconds(1))))
                .containsExactly("b.xml", "a.xml");
    }

    @Test
    void datesInNamesCountWhereTheIndexGivesNone() {
        assertThat(order("2025-12.xml", "2026/02/28.xml", "2026-02.xml"))
                .containsExactly("2026-02.xml", "2026/02/28.xml", "2025-12.xml");
    }

    @Test
    void theHighestNumberGrows() {
        assertThat(order("posts2.xml", "posts10.xml", "posts1.xml"))
                .containsExactly("posts10.xml", "posts2.xml", "posts1.xml");
    }
}
