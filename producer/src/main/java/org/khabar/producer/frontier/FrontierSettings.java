package org.khabar.producer.frontier;

import java.time.Duration;
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
 * @param maxPageBytes most bytes of a page's body after content decoding
 * @param retry how often what fails is tried
 * @param lists what is taken of feeds and sitemaps
 * @param robots how long robots.txt is obeyed
 * @param recheck when pages are asked for again
 * @param urls bounds of what is known of URLs
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
        int maxPageBytes,
        RetrySettings retry,
        ListSettings lists,
        RobotsSettings robots,
        RecheckSettings recheck,
        UrlSettings urls,
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
        Bounds.check(productToken.matches("[A-Za-z_-]+"), "productToken", "letters, '-' and '_' only (RFC 9309)");
        Bounds.notNegative("defaultDelay", defaultDelay);
        Bounds.notNegative("maxCrawlDelay", maxCrawlDelay);
        Bounds.check(loadFactor >= 0 && loadFactor <= 100, "loadFactor", "0 to 100");
        Bounds.positive("requestTimeout", requestTimeout);
        Bounds.positive("startWithin", startWithin);
        Bounds.check(
                lostAfter.compareTo(startWithin.plus(requestTimeout)) > 0,
                "lostAfter",
                "longer than startWithin and requestTimeout together");
        Bounds.check(maxPageBytes >= 1 && maxPageBytes <= MAX_BODY_BYTES, "maxPageBytes", "1 to " + MAX_BODY_BYTES);
        Bounds.check(
                retry.maxAfter().compareTo(maxCrawlDelay) >= 0
                        && retry.maxAfter().compareTo(defaultDelay) >= 0,
                "retry.maxAfter",
                "as long as maxCrawlDelay and defaultDelay or longer");
        Bounds.positive("tick", tick);
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
                MAX_BODY_BYTES,
                RetrySettings.defaults(),
                ListSettings.defaults(),
                RobotsSettings.defaults(),
                RecheckSettings.defaults(),
                UrlSettings.defaults(),
                RhythmSettings.defaults(),
                Duration.ofMillis(100));
    }

    /** Returns how far back pages of a source are taken. */
    Duration backfill(Source source) {
        return source.getBackfillMillis().map(Duration::ofMillis).orElse(lists.backfill());
    }
}
