package org.khabar.benchmarks.week;

import java.time.Duration;
import java.util.List;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.producer.frontier.RhythmSettings;

/** The settings of a simulated week: the usual ones, but for a coarser clock, and no page is asked for twice. */
final class WeekSettings {
    private WeekSettings() {}

    static FrontierSettings of(RhythmSettings rhythm, Duration tick) {
        FrontierSettings usual = FrontierSettings.defaults();
        return new FrontierSettings(
                usual.productToken(),
                usual.defaultDelay(),
                usual.maxCrawlDelay(),
                usual.loadFactor(),
                usual.requestTimeout(),
                usual.startWithin(),
                usual.lostAfter(),
                usual.maxAttempts(),
                usual.retryAfter(),
                usual.maxRetryAfter(),
                usual.maxPageBytes(),
                usual.maxFeedBytes(),
                usual.maxEntriesPerFeed(),
                usual.maxSitemapsPerPoll(),
                usual.backfill(),
                usual.robotsTtl(),
                usual.robotsRetry(),
                List.of(),
                usual.minRecheckGap(),
                usual.confirmGoneAfter(),
                usual.urlAgeLimit(),
                usual.maxQueuedPerHost(),
                usual.maxRedirects(),
                rhythm,
                tick);
    }
}
