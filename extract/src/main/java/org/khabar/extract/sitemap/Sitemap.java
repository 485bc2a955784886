package org.khabar.extract.sitemap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.Entry;

/**
 * A sitemap as read.
 *
 * @param format how it is written
 * @param pages the pages it lists, in its order; the newest, in that order, where there are more than the limit. A news
 *     sitemap's title, date, language and keywords, {@code lastmod} (as {@code updated}) and images are in the hints
 * @param sitemaps the sitemaps it lists, in its order, bounded likewise
 * @param dropped how many pages and sitemaps were over the limit
 */
public record Sitemap(SitemapFormat format, List<Entry> pages, List<SitemapLink> sitemaps, int dropped)
        implements SitemapReading {
    /** Copies the lists. */
    public Sitemap {
        pages = List.copyOf(pages);
        sitemaps = List.copyOf(sitemaps);
    }

    /** Returns the pages, the newest first by what is said of them; those without a date last, in the sitemap's order. */
    public List<Entry> newestFirst() {
        return pages.stream()
                .sorted(Comparator.comparing(Sitemap::time, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    /** Returns when a page was published, or else last changed, as far as that is said. */
    static @Nullable Instant time(Entry page) {
        Instant published = page.hints().published();
        return published != null ? published : page.hints().updated();
    }
}
