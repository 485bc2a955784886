package org.khabar.producer.frontier;

import java.time.Duration;

/**
 * How often sources are polled that no interval was declared for, and what is done about those that can't be polled. Durations
 * are whole milliseconds.
 *
 * @param hourly time between two polls of a source that publishes once an hour; one that publishes four times as often is
 *     polled twice as often
 * @param min least time between two polls
 * @param max most time between two polls
 * @param maxWish a source that wishes to be left alone for longer between polls (ttl, Cache-Control, Expires) is polled after
 *     this
 * @param fullAfter a source that was "not modified" for so long is asked for without validators once
 * @param parkAfter polls that fail in a row before a source is parked: it is only probed from then on
 * @param firstProbe wait before the first probe of a parked source; doubles with each further one
 * @param maxProbe longest wait between two probes
 */
public record RhythmSettings(
        Duration hourly,
        Duration min,
        Duration max,
        Duration maxWish,
        Duration fullAfter,
        int parkAfter,
        Duration firstProbe,
        Duration maxProbe) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public RhythmSettings {
        check(hourly.toMillis() > 0, "hourly", "1 ms or more");
        check(min.toMillis() > 0, "min", "1 ms or more");
        check(max.compareTo(min) >= 0 && max.compareTo(Duration.ofDays(30)) <= 0, "max", "as long as min, at most 30d");
        check(!maxWish.isNegative(), "maxWish", "0 or more");
        check(fullAfter.toMillis() > 0, "fullAfter", "1 ms or more");
        check(parkAfter >= 1, "parkAfter", "1 or more");
        check(firstProbe.toMillis() > 0, "firstProbe", "1 ms or more");
        check(maxProbe.compareTo(firstProbe) >= 0, "maxProbe", "as long as firstProbe or longer");
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static RhythmSettings defaults() {
        return new RhythmSettings(
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                Duration.ofHours(24),
                Duration.ofMinutes(30),
                Duration.ofDays(1),
                8,
                Duration.ofHours(12),
                Duration.ofDays(7));
    }

    private static void check(boolean good, String name, String bounds) {
        if (!good) {
            throw new IllegalArgumentException("frontier.rhythm." + name + " must be " + bounds);
        }
    }
}
