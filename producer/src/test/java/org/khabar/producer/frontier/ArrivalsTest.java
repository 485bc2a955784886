package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.event.Rhythm;

class ArrivalsTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void aSourceOfWhichNothingIsKnownIsTakenToPublishOnceAnHour() {
        assertThat(Arrivals.rate(Arrivals.since(START), START)).isCloseTo(1, within(0.01));
    }

    @Test
    void theRateOfEachHourFollowsWhatCameInIt() {
        Rhythm rhythm = watched(21, day -> List.of(day.plusSeconds(9 * 3600 + 60), day.plusSeconds(9 * 3600 + 120)));

        assertThat(Arrivals.rate(rhythm, START.plus(Duration.ofHours(9)))).isBetween(0.8, 2.0);
        assertThat(Arrivals.rate(rhythm, START.plus(Duration.ofHours(21)))).isLessThan(0.05);
        assertThat(24 * Arrivals.mean(rhythm)).isCloseTo(2, within(0.2));
    }

    @Test
    void aSourceThatFallsSilentIsExpectedToPublishLessWithTheWeeks() {
        Rhythm busy = watched(14, day -> List.of(day.plusSeconds(3600), day.plusSeconds(7200)));

        Rhythm later = Arrivals.with(busy, List.of(), START.plus(Duration.ofDays(42)));

        assertThat(Arrivals.mean(later)).isLessThan(Arrivals.mean(busy) / 5);
    }

    @Test
    void whatIsExpectedOverADayIsWhatComesInADay() {
        Rhythm rhythm =
                watched(21, day -> List.of(day.plusSeconds(3600), day.plusSeconds(40_000), day.plusSeconds(80_000)));
        Instant end = START.plus(Duration.ofDays(21));

        assertThat(Arrivals.expected(rhythm, end, end.plus(Duration.ofDays(1)))).isCloseTo(3, within(0.3));
    }

    private interface Days {
        List<Instant> of(Instant day);
    }

    private static Rhythm watched(int days, Days entries) {
        Rhythm rhythm = Arrivals.since(START);
        for (int day = 0; day < days; day++) {
            List<Instant> came = new ArrayList<>(entries.of(START.plus(Duration.ofDays(day))));
            rhythm = Arrivals.with(rhythm, came, START.plus(Duration.ofDays(day + 1L)));
        }
        return rhythm;
    }
}
