package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchReport;
import org.khabar.event.Link;
import org.khabar.event.PolledSource;
import org.khabar.event.Source;
import org.khabar.extract.FeedHints;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.NotAFeed;
import org.khabar.extract.section.NotASection;
import org.khabar.extract.section.Section;
import org.khabar.extract.section.SectionLink;
import org.khabar.extract.section.SectionReader;
import org.khabar.extract.sitemap.NotASitemap;
import org.khabar.extract.sitemap.Sitemap;
import org.khabar.extract.sitemap.SitemapLink;

/** Turns the body of a polled source into links. */
final class Discovery {
    /** What a poll's body turned out to be. */
    sealed interface Reading {}

    /**
     * A list of links, as it was meant to be.
     *
     * @param entries entries in it
     * @param discovered links of the source's own site that were new
     * @param sitemaps the sitemaps that an index names
     * @param complete whether all of it was received
     */
    record Found(int entries, int discovered, List<SitemapLink> sitemaps, boolean complete) implements Reading {
        Found {
            sitemaps = List.copyOf(sitemaps);
        }
    }

    /**
     * Something else.
     *
     * @param reason a reason code
     */
    record NotAList(String reason) implements Reading {}

    private final FrontierSettings settings;
    private final Readers readers;
    private final Links links;

    Discovery(FrontierSettings settings, Readers readers, Links links) {
        this.settings = settings;
        this.readers = readers;
        this.links = links;
    }

    /** Lists what a feed links to. */
    Reading feed(String site, Source source, FetchReport report, Instant now) {
        return switch (readers.feeds()
                .read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report))) {
            case Feed feed -> {
                int discovered = list(site, source, newestFirst(feed.entries()), now);
                yield new Found(feed.entries().size() + feed.dropped(), discovered, List.of(), !report.getTruncated());
            }
            case NotAFeed other -> new NotAList("NOT_A_FEED_" + other.reason());
        };
    }

    /** Lists what a sitemap links to, as far back as the source wants it. */
    Reading sitemap(String site, Source source, FetchReport report, Instant now) {
        return switch (readers.sitemaps()
                .read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report))) {
            case Sitemap sitemap -> {
                Instant oldest = now.minus(settings.backfill(source));
                List<Entry> news = sitemap.believable().newestFirst().stream()
                        .filter(page -> !isBefore(page, oldest))
                        .toList();
                int discovered = list(site, source, news, now);
                yield new Found(
                        sitemap.pages().size() + sitemap.dropped(),
                        discovered,
                        sitemap.sitemaps(),
                        !report.getTruncated());
            }
            case NotASitemap other -> new NotAList("NOT_A_SITEMAP_" + other.reason());
        };
    }

    /** Lists the articles that a section page links to, and of its other links those that were not there before. */
    Reading section(String site, PolledSource source, FetchReport report, Instant now) {
        return switch (SectionReader.read(Reports.page(report))) {
            case Section section -> {
                List<SectionLink> wanted = new ArrayList<>(section.articles());
                wanted.addAll(Novelties.of(source, section.unsure()));
                int discovered = 0;
                for (int place = 0; place < wanted.size(); place++) {
                    Link.Builder link =
                            link(source.getSource(), wanted.get(place).url(), place, now);
                    discovered += links.listed(site, link.build()) ? 1 : 0;
                }
                int entries = section.articles().size() + section.unsure().size() + section.dropped();
                yield new Found(entries, discovered, List.of(), !report.getTruncated());
            }
            case NotASection other -> new NotAList("NOT_A_SECTION_" + other.reason());
        };
    }

    private static boolean isBefore(Entry page, Instant oldest) {
        Instant published = page.hints().published();
        Instant told = published != null ? published : page.hints().updated();
        return told != null && told.isBefore(oldest);
    }

    private int list(String site, Source source, List<Entry> entries, Instant now) {
        int discovered = 0;
        int place = 0;
        for (Entry entry : entries) {
            if (entry.url() != null) {
                Link link = link(source, entry.url(), place, now)
                        .setFeed(facts(entry.hints()))
                        .build();
                discovered += links.listed(site, link) ? 1 : 0;
                place++;
            }
        }
        return discovered;
    }

    private static Link.Builder link(Source source, String url, int place, Instant now) {
        return Link.newBuilder()
                .setUrl(url)
                .setSource(source.getId())
                .setDiscoveredAt(now)
                .setPlace(place);
    }

    /** Most feeds are in this order already; one with an entry that has no date is left as it is. */
    private static List<Entry> newestFirst(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.hints().published() == null)
                ? entries
                : entries.stream()
                        .sorted(Comparator.comparing(Discovery::published).reversed())
                        .toList();
    }

    private static Instant published(Entry entry) {
        Instant published = entry.hints().published();
        return published == null ? Instant.EPOCH : published;
    }

    private static FeedFacts facts(FeedHints hints) {
        return FeedFacts.newBuilder()
                .setFeedUrl(hints.feedUrl())
                .setGuid(hints.guid())
                .setTitle(hints.title())
                .setSummary(hints.summary())
                .setContentHtml(hints.contentHtml())
                .setAuthors(hints.authors())
                .setPublished(hints.published())
                .setUpdated(hints.updated())
                .setCategories(hints.categories())
                .setImages(hints.images())
                .setLanguage(hints.language())
                .setFeedTitle(hints.feedTitle())
                .build();
    }
}
