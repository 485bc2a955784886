package org.khabar.producer.frontier;

import java.time.Duration;

/**
 * How often what fails is tried. Durations are whole milliseconds.
 *
 * @param maxAttempts tries of a page that fails, the first included
 * @param after wait before the second try; four times longer before each further one
 * @param maxAfter longest wait, also the longest that a host's Retry-After can bring about
 */
public record RetrySettings(int maxAttempts, Duration after, Duration maxAfter) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public RetrySettings {
        Bounds.check(maxAttempts >= 1 && maxAttempts <= 10, "retry.maxAttempts", "1 to 10");
        Bounds.positive("retry.after", after);
        Bounds.positive("retry.maxAfter", maxAfter);
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static RetrySettings defaults() {
        return new RetrySettings(3, Duration.ofMinutes(1), Duration.ofHours(1));
    }
}
