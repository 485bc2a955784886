package org.khabar.extract.sitemap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** So few may well have been changed together. */
    private static final int FEW = 10;

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

    /**
     * Returns this sitemap without the {@code lastmod} that most of what it lists shares: that is when the sitemap was made,
     * and says nothing of a page.
     */
    public Sitemap believable() {
        Instant ofPages = shared(pages.stream().map(page -> page.hints().updated()));
        Instant ofSitemaps = shared(sitemaps.stream().map(SitemapLink::changed));
        return ofPages == null && ofSitemaps == null
                ? this
                : new Sitemap(
                        format,
                        pages.stream().map(page -> without(ofPages, page)).toList(),
                        sitemaps.stream()
                                .map(link -> Objects.equals(link.changed(), ofSitemaps)
                                        ? new SitemapLink(link.url(), null)
                                        : link)
                                .toList(),
                        dropped);
    }

    /** Returns the time that most of many share; null where there is none. */
    private static @Nullable Instant shared(Stream<@Nullable Instant> times) {
        List<Optional<Instant>> all = times.map(Optional::ofNullable).toList();
        Map<Instant, Long> counts = all.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return all.size() < FEW
                ? null
                : counts.entrySet().stream()
                        .filter(time -> time.getValue() * 2 > all.size())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    private static Entry without(@Nullable Instant shared, Entry page) {
        return shared != null && shared.equals(page.hints().updated())
                ? new Entry(page.url(), page.counter(), page.hints().withoutUpdated())
                : page;
    }

    /** Returns when a page was published, or else last changed, as far as that is said. */
    static @Nullable Instant time(Entry page) {
        Instant published = page.hints().published();
        return published != null ? published : page.hints().updated();
    }
}
