package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchReport;
import org.khabar.event.Link;
import org.khabar.event.Source;
import org.khabar.extract.FeedHints;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.feed.FeedReader;
import org.khabar.extract.feed.NotAFeed;

/** Turns the body of a polled source into links. */
final class Discovery {
    /** What a poll's body turned out to be. */
    sealed interface Reading {}

    /**
     * A feed.
     *
     * @param entries entries in it
     * @param discovered links of the feed's own site that were new
     * @param complete whether all of it was received
     */
    record Found(int entries, int discovered, boolean complete) implements Reading {}

    /**
     * Something else.
     *
     * @param reason a reason code
     */
    record NoFeed(String reason) implements Reading {}

    /** Characters of an entry's full content: at most 240 KiB, which a request with its link can well carry. */
    private static final int MAX_CONTENT = 80_000;

    private final FeedReader reader;
    private final Links links;

    Discovery(FrontierSettings settings, Links links) {
        FeedLimits usual = FeedLimits.DEFAULT;
        this.reader = new FeedReader(new FeedLimits(
                settings.maxFeedBytes(),
                settings.maxEntriesPerFeed(),
                usual.maxTitle(),
                usual.maxSummary(),
                MAX_CONTENT,
                usual.maxValues()));
        this.links = links;
    }

    Reading read(String site, Source source, FetchReport report, Instant now) {
        byte[] body = report.getBody().map(Bytes::of).orElse(new byte[0]);
        String answeredBy = report.getLocation().orElse(report.getUrl());
        return switch (reader.read(body, Headers.first(report.getHeaders(), "content-type"), answeredBy)) {
            case Feed feed ->
                new Found(
                        feed.entries().size() + feed.dropped(), list(site, source, feed, now), !report.getTruncated());
            case NotAFeed other -> new NoFeed("NOT_A_FEED_" + other.reason());
        };
    }

    private int list(String site, Source source, Feed feed, Instant now) {
        int discovered = 0;
        int place = 0;
        for (Entry entry : newestFirst(feed.entries())) {
            if (entry.url() != null) {
                Link link = Link.newBuilder()
                        .setUrl(entry.url())
                        .setSource(source.getId())
                        .setDiscoveredAt(now)
                        .setFeed(facts(entry.hints()))
                        .setPlace(place)
                        .build();
                discovered += links.listed(site, link) ? 1 : 0;
                place++;
            }
        }
        return discovered;
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
