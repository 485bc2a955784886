package org.khabar.producer.frontier;

import java.time.Duration;
import java.util.List;
import org.khabar.event.Source;

/**
 * How polite, how patient and how forgetful the frontier is. Durations are whole milliseconds.
 *
 * @param productToken the name robots.txt groups are looked up by: the User-Agent's first word, without version
 * @param defaultDelay least time between a report of a host and its next request; a source or a Crawl-delay may ask for
 *     more, never for less
 * @param maxCrawlDelay a host that asks for a longer Crawl-delay gets none of its pages fetched
 * @param loadFactor a host is left alone after a fetch for so many times as long as the fetch took, at most
 *     {@code maxCrawlDelay}
 * @param requestTimeout most time one fetch may take
 * @param startWithin no fetcher starts a request later than this after it was issued
 * @param lostAfter a request without a report is issued again after this; longer than {@code startWithin} and
 *     {@code requestTimeout} together, so that the lost one can't be under way any more
 * @param maxAttempts tries of a page that fails, the first included
 * @param retryAfter wait before the second try; four times longer before each further one
 * @param maxRetryAfter longest wait a host's Retry-After can bring about
 * @param maxPageBytes most bytes of a page's body after content decoding
 * @param maxFeedBytes most bytes of a feed's body after content decoding
 * @param maxEntriesPerFeed entries taken from one feed at one poll, newest first
 * @param maxSitemapsPerPoll sitemaps fetched in one poll of an index, the index included
 * @param backfill pages of a sitemap that it dates farther back are not taken; a source may say otherwise
 * @param robotsTtl how long a robots.txt is obeyed before it is asked for again; RFC 9309 advises a day
 * @param robotsRetry wait before robots.txt is asked for again when it could not be had; doubles up to an hour
 * @param recheckAfter how long after its first fetch a page of a site that edits as usual is asked for again, to find corrections and
 *     withdrawals
 * @param minRecheckGap least time between two fetches of a page because its feed says it changed
 * @param confirmGoneAfter wait before a page that is gone is asked for once more
 * @param urlAgeLimit how long a URL is remembered after it was last listed
 * @param maxQueuedPerHost pages of one host that may wait; links beyond are skipped until there is room
 * @param maxRedirects redirects followed for one page
 * @param rhythm how often sources are polled
 * @param tick how often gates are looked at
 */
public record FrontierSettings(
        String productToken,
        Duration defaultDelay,
        Duration maxCrawlDelay,
        int loadFactor,
        Duration requestTimeout,
        Duration startWithin,
        Duration lostAfter,
        int maxAttempts,
        Duration retryAfter,
        Duration maxRetryAfter,
        int maxPageBytes,
        int maxFeedBytes,
        int maxEntriesPerFeed,
        int maxSitemapsPerPoll,
        Duration backfill,
        Duration robotsTtl,
        Duration robotsRetry,
        List<Duration> recheckAfter,
        Duration minRecheckGap,
        Duration confirmGoneAfter,
        Duration urlAgeLimit,
        int maxQueuedPerHost,
        int maxRedirects,
        RhythmSettings rhythm,
        Duration tick) {

    /** The largest body a record takes: {@link org.khabar.schemas.Topic#MAX_RECORD_BYTES} less an envelope of 1 MiB. */
    public static final int MAX_BODY_BYTES = 8 * 1024 * 1024;

    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public FrontierSettings {
        check(productToken.matches("[A-Za-z_-]+"), "productToken", "letters, '-' and '_' only (RFC 9309)");
        notNegative("defaultDelay", defaultDelay);
        notNegative("maxCrawlDelay", maxCrawlDelay);
        check(loadFactor >= 0 && loadFactor <= 100, "loadFactor", "0 to 100");
        positive("requestTimeout", requestTimeout);
        positive("startWithin", startWithin);
        check(
                lostAfter.compareTo(startWithin.plus(requestTimeout)) > 0,
                "lostAfter",
                "longer than startWithin and requestTimeout together");
        check(maxAttempts >= 1 && maxAttempts <= 10, "maxAttempts", "1 to 10");
        positive("retryAfter", retryAfter);
        check(
                maxRetryAfter.compareTo(maxCrawlDelay) >= 0 && maxRetryAfter.compareTo(defaultDelay) >= 0,
                "maxRetryAfter",
                "as long as maxCrawlDelay and defaultDelay or longer");
        check(maxPageBytes >= 1 && maxPageBytes <= MAX_BODY_BYTES, "maxPageBytes", "1 to " + MAX_BODY_BYTES);
        check(maxFeedBytes >= 1 && maxFeedBytes <= MAX_BODY_BYTES, "maxFeedBytes", "1 to " + MAX_BODY_BYTES);
        check(maxEntriesPerFeed >= 1, "maxEntriesPerFeed", "1 or more");
        check(maxSitemapsPerPoll >= 2, "maxSitemapsPerPoll", "2 or more");
        positive("backfill", backfill);
        positive("robotsTtl", robotsTtl);
        positive("robotsRetry", robotsRetry);
        recheckAfter = recheckAfter.stream().sorted().toList();
        recheckAfter.forEach(after -> positive("recheckAfter", after));
        notNegative("minRecheckGap", minRecheckGap);
        positive("confirmGoneAfter", confirmGoneAfter);
        positive("urlAgeLimit", urlAgeLimit);
        check(maxQueuedPerHost >= 1, "maxQueuedPerHost", "1 or more");
        check(maxRedirects >= 0 && maxRedirects <= 20, "maxRedirects", "0 to 20");
        positive("tick", tick);
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static FrontierSettings defaults() {
        return new FrontierSettings(
                "Khabar",
                // StormCrawler's choice; Common Crawl's news crawler waits 9 s, Heritrix 3 to 30 s.
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                // Heritrix's choice.
                5,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                // 30 s are left for the report's way and for clocks that differ.
                Duration.ofSeconds(90),
                3,
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                MAX_BODY_BYTES,
                MAX_BODY_BYTES,
                1_000,
                10,
                Duration.ofDays(7),
                Duration.ofDays(1),
                // At most 3 requests a minute for a robots.txt that can't be had.
                Duration.ofSeconds(30),
                List.of(
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(3),
                        Duration.ofHours(8),
                        Duration.ofHours(24)),
                Duration.ofMinutes(10),
                Duration.ofMinutes(10),
                Duration.ofDays(90),
                10_000,
                10,
                RhythmSettings.defaults(),
                Duration.ofMillis(100));
    }

    /** Returns how far back pages of a source are taken. */
    Duration backfill(Source source) {
        return source.getBackfillMillis().map(Duration::ofMillis).orElse(backfill);
    }

    private static void positive(String name, Duration value) {
        check(value.toMillis() > 0, name, "1 ms or more");
    }

    private static void notNegative(String name, Duration value) {
        check(!value.isNegative(), name, "0 or more");
    }

    private static void check(boolean good, String name, String bounds) {
        if (!good) {
            throw new IllegalArgumentException("frontier." + name + " must be " + bounds);
        }
    }
}
