package org.khabar.benchmarks.week;

import java.time.Duration;
import java.util.List;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.producer.frontier.RecheckSettings;
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
                usual.maxPageBytes(),
                usual.retry(),
                usual.lists(),
                usual.robots(),
                new RecheckSettings(
                        List.of(), usual.recheck().minGap(), usual.recheck().confirmGoneAfter()),
                usual.urls(),
                rhythm,
                tick);
    }
}
