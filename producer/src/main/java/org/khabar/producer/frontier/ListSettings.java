package org.khabar.producer.frontier;

import java.time.Duration;

/**
 * What is taken of feeds and sitemaps. Durations are whole milliseconds.
 *
 * @param maxBytes most bytes of a feed or sitemap after content decoding
 * @param maxEntriesPerFeed entries taken from one feed at one poll, newest first
 * @param maxSitemapsPerPoll sitemaps fetched in one poll of an index, the index included
 * @param backfill pages of a sitemap that it dates farther back are not taken; a source may say otherwise
 */
public record ListSettings(int maxBytes, int maxEntriesPerFeed, int maxSitemapsPerPoll, Duration backfill) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public ListSettings {
        Bounds.check(
                maxBytes >= 1 && maxBytes <= FrontierSettings.MAX_BODY_BYTES,
                "lists.maxBytes",
                "1 to " + FrontierSettings.MAX_BODY_BYTES);
        Bounds.check(maxEntriesPerFeed >= 1, "lists.maxEntriesPerFeed", "1 or more");
        Bounds.check(maxSitemapsPerPoll >= 2, "lists.maxSitemapsPerPoll", "2 or more");
        Bounds.positive("lists.backfill", backfill);
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static ListSettings defaults() {
        return new ListSettings(FrontierSettings.MAX_BODY_BYTES, 1_000, 10, Duration.ofDays(7));
    }
}
