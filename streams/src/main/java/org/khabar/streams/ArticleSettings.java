package org.khabar.streams;

import java.time.Duration;

/**
 * What a person may set of the article topology.
 *
 * @param stateAge how long an article or a URL is remembered after its page was last read; one that reappears later is
 *     new again: PUBLISHED with revision 1
 * @param sweepEvery how often a part of the state is searched for what has expired
 * @param maxStoryBytes the longest story that is published, in bytes of UTF-8; a longer one is rejected as TOO_LARGE
 * @param tellImmaterial whether a change that does not matter makes an update as well, with {@code material} false
 * @param liveInterval the least time between two updates of a live page to which only entries were added, by the times its
 *     pages were fetched; zero tells each
 * @param siteMemory whether what a site prints around its other stories too is taken out of a story
 */
public record ArticleSettings(
        Duration stateAge,
        Duration sweepEvery,
        int maxStoryBytes,
        boolean tellImmaterial,
        Duration liveInterval,
        boolean siteMemory) {
    /** The story stands in the event twice, as text and as blocks; with all else it must stay below the topic's limit. */
    private static final int MOST_STORY_BYTES = 2 * 1024 * 1024;

    /** Rejects what can't work. */
    public ArticleSettings {
        if (!stateAge.isPositive()) {
            throw new IllegalArgumentException("stateAge must be longer than zero, not " + stateAge);
        }
        if (!sweepEvery.isPositive()) {
            throw new IllegalArgumentException("sweepEvery must be longer than zero, not " + sweepEvery);
        }
        if (liveInterval.isNegative()) {
            throw new IllegalArgumentException("liveInterval must not be negative, not " + liveInterval);
        }
        if (maxStoryBytes < 1024 || maxStoryBytes > MOST_STORY_BYTES) {
            throw new IllegalArgumentException(
                    "maxStoryBytes must lie between 1 KiB and 2 MiB, not at " + maxStoryBytes + " bytes");
        }
    }

    /** Returns the defaults: a year, ten minutes, 2 MiB, only what matters, ten minutes, with site memory. */
    public static ArticleSettings defaults() {
        return new ArticleSettings(
                Duration.ofDays(365), Duration.ofMinutes(10), 2 * 1024 * 1024, false, Duration.ofMinutes(10), true);
    }
}
