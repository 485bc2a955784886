package org.khabar.producer.frontier;

import java.time.Duration;

/**
 * Bounds of what is known of URLs. Durations are whole milliseconds.
 *
 * @param ageLimit how long a URL is remembered after it was last listed
 * @param maxQueuedPerHost pages of one host that may wait; links beyond are skipped until there is room
 * @param maxRedirects redirects followed for one page
 */
public record UrlSettings(Duration ageLimit, int maxQueuedPerHost, int maxRedirects) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public UrlSettings {
        Bounds.positive("urls.ageLimit", ageLimit);
        Bounds.check(maxQueuedPerHost >= 1, "urls.maxQueuedPerHost", "1 or more");
        Bounds.check(maxRedirects >= 0 && maxRedirects <= 20, "urls.maxRedirects", "0 to 20");
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static UrlSettings defaults() {
        return new UrlSettings(Duration.ofDays(90), 10_000, 10);
    }
}
