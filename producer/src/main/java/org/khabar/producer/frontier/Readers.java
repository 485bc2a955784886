package org.khabar.producer.frontier;

import java.util.Set;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.feed.FeedReader;
import org.khabar.extract.sitemap.SitemapReader;

/** What polled documents are read with, within the frontier's limits. */
record Readers(FeedReader feeds, SitemapReader sitemaps) {
    /** Characters of an entry's full content: at most 240 KiB, which a request with its link can well carry. */
    private static final int MAX_CONTENT = 80_000;

    static Readers of(FrontierSettings settings) {
        return new Readers(
                new FeedReader(limits(settings.lists().maxBytes(), settings)),
                // A packed one unpacks into more.
                new SitemapReader(limits(SitemapReader.LIMITS.maxBytes(), settings), Set.of()));
    }

    private static FeedLimits limits(int maxBytes, FrontierSettings settings) {
        FeedLimits usual = FeedLimits.DEFAULT;
        return new FeedLimits(
                maxBytes,
                settings.lists().maxEntriesPerFeed(),
                usual.maxTitle(),
                usual.maxSummary(),
                MAX_CONTENT,
                usual.maxValues());
    }
}
