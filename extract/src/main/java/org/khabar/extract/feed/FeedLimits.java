package org.khabar.extract.feed;

/**
 * How much of a feed is taken in. What is over a limit is cut, not refused.
 *
 * @param maxBytes bytes that are read; what follows is as if the feed had been cut off there
 * @param maxEntries entries of one feed
 * @param maxTitle characters of a title or a name
 * @param maxSummary characters of a summary
 * @param maxContent characters of an entry's content
 * @param maxValues authors, categories or images of one entry
 */
public record FeedLimits(int maxBytes, int maxEntries, int maxTitle, int maxSummary, int maxContent, int maxValues) {
    /**
     * 16 MiB and 1,000 entries: the largest news feeds met have 3 MiB and 500; content of 200,000 characters is a long
     * report.
     */
    public static final FeedLimits DEFAULT = new FeedLimits(16 * 1024 * 1024, 1_000, 1_000, 10_000, 200_000, 50);

    /** Checks that every limit allows something. */
    public FeedLimits {
        if (Math.min(Math.min(maxBytes, maxEntries), Math.min(maxTitle, maxSummary)) < 1
                || Math.min(maxContent, maxValues) < 1) {
            throw new IllegalArgumentException("A limit of a feed must be 1 or more.");
        }
    }
}
