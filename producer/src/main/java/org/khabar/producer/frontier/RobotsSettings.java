package org.khabar.producer.frontier;

import java.time.Duration;

/**
 * How long robots.txt is obeyed. Durations are whole milliseconds.
 *
 * @param ttl how long one is obeyed before it is asked for again; RFC 9309 advises a day
 * @param retry wait before it is asked for again when it could not be had; doubles up to an hour
 */
public record RobotsSettings(Duration ttl, Duration retry) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public RobotsSettings {
        Bounds.positive("robots.ttl", ttl);
        Bounds.positive("robots.retry", retry);
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static RobotsSettings defaults() {
        return new RobotsSettings(
                Duration.ofDays(1),
                // At most 3 requests a minute for a robots.txt that can't be had.
                Duration.ofSeconds(30));
    }
}
