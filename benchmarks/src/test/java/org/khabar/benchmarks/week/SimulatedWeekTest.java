package org.khabar.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.producer.frontier.RhythmSettings;

/** A few papers for a day: what {@code benchmarks/week} shows for a thousand in a week. */
class SimulatedWeekTest {
    private final SimulatedWeek week = new SimulatedWeek(10, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before the test
    Path folder;

    @Test
    void papersWatchedInTheirOwnRhythmAreFoundSoonerThanAtAFixedIntervalAndNothingIsMissed() {
        Figures own = week.watch(RhythmSettings.defaults(), Duration.ZERO, folder, _ -> {});
        Figures fixed = week.watch(RhythmSettings.defaults(), Duration.ofMinutes(10), folder, _ -> {});

        assertThat(own.published()).isEqualTo(fixed.published()).isGreaterThan(50);
        assertThat(own.missed()).isZero();
        assertThat(fixed.missed()).isZero();
        assertThat(fixed.delay(0.5)).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(7));
        assertThat(own.againstFixed(fixed)).isLessThan(0.6);
    }
}
