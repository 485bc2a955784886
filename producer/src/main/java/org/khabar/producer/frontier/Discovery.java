package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * @param pages the pages it lists that are wanted
     * @param sitemaps the sitemaps that an index names
     * @param complete whether all of it was received
     * @param ttl how long it wishes not to be asked for again; null where it has no wish
     */
    record Found(
            int entries,
            List<Watching.Page> pages,
            List<SitemapLink> sitemaps,
            boolean complete,
            @Nullable Duration ttl)
            implements Reading {
        Found {
            pages = List.copyOf(pages);
            sitemaps = List.copyOf(sitemaps);
        }

        /** Returns how many links of the source's own site were new. */
        int discovered() {
            return (int) pages.stream().filter(Watching.Page::found).count();
        }
    }

    /**
     * Something else.
     *
     * @param reason a reason code
     * @param feeds URLs of the feeds that a web page names
     */
    record NotAList(String reason, List<String> feeds) implements Reading {
        NotAList {
            feeds = List.copyOf(feeds);
        }
    }

    private final FrontierSettings settings;
    private final Readers readers;
    private final Links links;

    Discovery(FrontierSettings settings, Readers readers, Links links) {
        this.settings = settings;
        this.readers = readers;
        this.links = links;
    }

    /** Lists what a feed links to. At the first poll, only as far back as the source wants it. */
    Reading feed(String site, PolledSource source, FetchReport report, Instant now) {
        return switch (readers.feeds()
                .read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report))) {
            case Feed feed -> {
                List<Watching.Page> pages = entries(site, source, newestFirst(feed.entries()), now);
                int entries = feed.entries().size() + feed.dropped();
                yield new Found(entries, pages, List.of(), !report.getTruncated(), feed.ttl());
            }
            case NotAFeed other -> new NotAList("NOT_A_FEED_" + other.reason(), other.linkedFeeds());
        };
    }

    /**
     * Lists what a sitemap links to, as far back as the source wants it.
     *
     * @param since only what is dated later is wanted; null: what has no date is wanted too
     */
    Reading sitemap(String site, Source source, @Nullable Instant since, FetchReport report, Instant now) {
        return switch (readers.sitemaps()
                .read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report))) {
            case Sitemap sitemap -> {
                Instant oldest = now.minus(settings.backfill(source));
                List<Entry> news = sitemap.believable().newestFirst().stream()
                        .filter(page -> since == null ? !isBefore(page, oldest) : isAfter(page, since))
                        .toList();
                List<Watching.Page> pages = list(site, source, news, now);
                int entries = sitemap.pages().size() + sitemap.dropped();
                yield new Found(entries, pages, sitemap.sitemaps(), !report.getTruncated(), null);
            }
            case NotASitemap other -> new NotAList("NOT_A_SITEMAP_" + other.reason(), List.of());
        };
    }

    /** Lists the articles that a section page links to, and of its other links those that were not there before. */
    Reading section(String site, PolledSource source, FetchReport report, Instant now) {
        return switch (SectionReader.read(Reports.page(report))) {
            case Section section -> {
                List<SectionLink> wanted = new ArrayList<>(section.articles());
                wanted.addAll(Novelties.of(source, section.unsure()));
                List<Watching.Page> pages = new ArrayList<>();
                for (SectionLink link : wanted) {
                    Link.Builder draft = link(source.getSource(), link.url(), pages.size(), now);
                    pages.add(new Watching.Page(link.url(), null, links.listed(site, draft.build())));
                }
                int entries = section.articles().size() + section.unsure().size() + section.dropped();
                yield new Found(entries, pages, List.of(), !report.getTruncated(), null);
            }
            case NotASection other -> new NotAList("NOT_A_SECTION_" + other.reason(), List.of());
        };
    }

    private static boolean isBefore(Entry page, Instant oldest) {
        Instant told = told(page);
        return told != null && told.isBefore(oldest);
    }

    private static boolean isAfter(Entry page, Instant time) {
        Instant told = told(page);
        return told != null && told.isAfter(time);
    }

    private static @Nullable Instant told(Entry page) {
        Instant published = page.hints().published();
        return published != null ? published : page.hints().updated();
    }

    private List<Watching.Page> list(String site, Source source, List<Entry> entries, Instant now) {
        List<Watching.Page> pages = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.url() != null) {
                pages.add(list(site, source, entry, entry.url(), pages.size(), now));
            }
        }
        return pages;
    }

    /** Lists the entries of a feed; those that are passed over count as seen. */
    private List<Watching.Page> entries(String site, PolledSource source, List<Entry> entries, Instant now) {
        Backfill.begin(source, now);
        List<Watching.Page> pages = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.url() != null) {
                Watching.Page page = new Watching.Page(entry.url(), told(entry), false);
                boolean passedOver = Backfill.passesOver(source, page);
                pages.add(passedOver ? page : list(site, source.getSource(), entry, entry.url(), pages.size(), now));
            }
        }
        return pages;
    }

    private Watching.Page list(String site, Source source, Entry entry, String url, int place, Instant now) {
        Link.Builder link = link(source, url, place, now).setFeed(facts(entry.hints()));
        return new Watching.Page(url, told(entry), links.listed(site, link.build()));
    }

    private static Link.Builder link(Source source, String url, int place, Instant now) {
        return Link.newBuilder()
                .setUrl(url)
                .setSource(source.getId())
                .setDiscoveredAt(now)
                .setDeclared(Declarations.of(source))
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
