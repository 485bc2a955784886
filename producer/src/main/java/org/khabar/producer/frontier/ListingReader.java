package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.PollStep;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedReading;
import org.khabar.extract.feed.NotAFeed;
import org.khabar.extract.section.NotASection;
import org.khabar.extract.section.Section;
import org.khabar.extract.section.SectionReader;
import org.khabar.extract.sitemap.NotASitemap;
import org.khabar.extract.sitemap.Sitemap;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.sitemap.SitemapOrder;
import org.khabar.extract.sitemap.SitemapReading;
import org.khabar.producer.frontier.SourceFindings.Listing;
import org.khabar.producer.frontier.SourceFindings.Page;

/** Reads documents for a person who wants to know what they list. */
final class ListingReader {
    private final Readers readers;
    private final Candidates candidates;
    private final Duration backfill;
    private final Optional<Duration> backfillOfFeed;

    ListingReader(FrontierSettings settings, Source declared) {
        this.readers = Readers.of(settings);
        this.candidates = new Candidates(readers);
        this.backfill = settings.backfill(declared);
        this.backfillOfFeed = declared.getBackfillMillis().map(Duration::ofMillis);
    }

    /** Returns what a document is, by its bytes: a feed, a sitemap, or else a page. */
    FetchKind kind(FetchReport report) {
        if (feed(report) instanceof Feed) {
            return FetchKind.FEED;
        }
        return sitemap(report) instanceof Sitemap ? FetchKind.SITEMAP : FetchKind.SECTION;
    }

    /** Returns the sitemaps that an index names, the likeliest to hold news first. */
    List<String> sitemapsOf(FetchReport index) {
        return sitemap(index) instanceof Sitemap sitemap
                ? SitemapOrder.newestFirst(sitemap.sitemaps()).stream()
                        .map(SitemapLink::url)
                        .toList()
                : List.of();
    }

    /** Returns a list that could not be had, for a reason. */
    Listing none(PollStep lead, String reason) {
        return new Listing(lead.getUrl(), sourceKind(lead.getKind()), reason, List.of(), 0, 0);
    }

    /**
     * Reads a document.
     *
     * @param site the site whose news is wanted
     * @param kind what it is read as
     * @param now the time to judge its dates by
     * @param refusal tells why a page would not be fetched
     */
    Listing read(
            String site, FetchKind kind, FetchReport report, Instant now, Function<String, Optional<String>> refusal) {
        int score = candidates.score(site, kind, report, now);
        String url = Reports.answeredBy(report);
        return switch (kind) {
            case SITEMAP ->
                switch (sitemap(report)) {
                    case Sitemap sitemap -> {
                        Instant oldest = now.minus(backfill);
                        List<Page> pages = sitemap.believable().newestFirst().stream()
                                .flatMap(entry -> page(entry, refusal).stream())
                                .filter(page -> page.at() == null || !page.at().isBefore(oldest))
                                .toList();
                        int named = sitemap.sitemaps().size();
                        yield new Listing(url, SourceKind.SITEMAP, null, pages, named, score);
                    }
                    case NotASitemap not -> problem(url, SourceKind.SITEMAP, "NOT_A_SITEMAP_" + not.reason());
                };
            case SECTION ->
                switch (SectionReader.read(Reports.page(report))) {
                    case Section section -> {
                        List<Page> pages = section.articles().stream()
                                .map(link -> new Page(link.url(), null, null, orNull(refusal.apply(link.url()))))
                                .toList();
                        yield new Listing(url, SourceKind.SECTION, null, pages, 0, score);
                    }
                    case NotASection not -> problem(url, SourceKind.SECTION, "NOT_A_SECTION_" + not.reason());
                };
            case FEED, ROBOTS, PAGE ->
                switch (feed(report)) {
                    case Feed feed -> {
                        List<Page> pages = feed.entries().stream()
                                .flatMap(entry -> page(entry, refusal).stream())
                                .filter(page -> page.at() == null || isNewEnough(page.at(), now))
                                .toList();
                        yield new Listing(url, SourceKind.FEED, null, pages, 0, score);
                    }
                    case NotAFeed not -> problem(url, SourceKind.FEED, "NOT_A_FEED_" + not.reason());
                };
        };
    }

    private boolean isNewEnough(Instant at, Instant now) {
        return backfillOfFeed.filter(depth -> at.isBefore(now.minus(depth))).isEmpty();
    }

    private static Listing problem(String url, SourceKind kind, String reason) {
        return new Listing(url, kind, reason, List.of(), 0, 0);
    }

    private static Optional<Page> page(Entry entry, Function<String, Optional<String>> refusal) {
        String url = entry.url();
        if (url == null) {
            return Optional.empty();
        }
        Instant published = entry.hints().published();
        Instant at = published != null ? published : entry.hints().updated();
        return Optional.of(new Page(url, entry.hints().title(), at, orNull(refusal.apply(url))));
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    private static SourceKind sourceKind(FetchKind kind) {
        return switch (kind) {
            case SITEMAP -> SourceKind.SITEMAP;
            case SECTION -> SourceKind.SECTION;
            case FEED, ROBOTS, PAGE -> SourceKind.FEED;
        };
    }

    private FeedReading feed(FetchReport report) {
        return readers.feeds().read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report));
    }

    private SitemapReading sitemap(FetchReport report) {
        return readers.sitemaps().read(Reports.body(report), Reports.contentType(report), Reports.answeredBy(report));
    }
}
