package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.event.PolledSource;
import org.khabar.event.Rhythm;

class IntervalsTest {
    private static final Instant NIGHT = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final RhythmSettings SETTINGS = RhythmSettings.defaults();

    private final Intervals intervals = new Intervals(SETTINGS);

    @Test
    void aSourceOfWhichNothingIsKnownIsPolledEveryTenMinutesOrSo() {
        assertThat(wait(source(0), NOON)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(11));
    }

    @Test
    void aSourceThatPublishesFourTimesAsOftenIsPolledTwiceAsOften() {
        Duration one = wait(steady(1), NOON);
        Duration four = wait(steady(4), NOON);

        assertThat(one.toSeconds() / (double) four.toSeconds()).isBetween(1.8, 2.2);
    }

    @Test
    void aSourceThatPublishesSeldomIsNotPolledAsMuchMoreSeldom() {
        Duration hourly = wait(steady(1), NOON);
        Duration sixteenth = wait(steady(1 / 16f), NOON);

        assertThat(sixteenth.toSeconds() / (double) hourly.toSeconds()).isBetween(1.8, 2.2);
    }

    @Test
    void aShortListIsPolledBeforeAQuarterOfItIsExpectedToBeNew() {
        PolledSource source = steady(20);
        Duration ofLongList = wait(source, NOON);
        source.setListed(List.of(1, 2));

        assertThat(ofLongList).isGreaterThan(Duration.ofMinutes(2));
        assertThat(wait(source, NOON)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(100));
    }

    @Test
    void noSourceIsPolledMoreThanOnceAMinuteNorLessThanOnceADay() {
        Rhythm silent = new Rhythm(Collections.nCopies(24, 0f), 100_000_000f, NOON);
        PolledSource silentSource = source(0);
        silentSource.setRhythm(silent);

        assertThat(wait(steady(10_000), NOON))
                .isBetween(SETTINGS.min(), SETTINGS.min().plusSeconds(6));
        assertThat(wait(silentSource, NOON)).isEqualTo(SETTINGS.max());
    }

    @Test
    void theWaitOfAQuietNightEndsWhenTheMorningIsBusy() {
        PolledSource source = source(0);
        List<Float> arrivals = new ArrayList<>(Collections.nCopies(24, 0f));
        for (int hour = 4; hour < 20; hour++) {
            arrivals.set(hour, 300f);
        }
        source.setRhythm(new Rhythm(arrivals, 10_000f, NIGHT));

        Instant next = intervals.next(source, Instant.parse("2026-03-01T00:30:00Z"));

        assertThat(next).isBetween(Instant.parse("2026-03-01T03:00:00Z"), Instant.parse("2026-03-01T05:00:00Z"));
    }

    @Test
    void whatASourceWishesIsHeededUpToALimitUnlessEntriesWereMissed() {
        PolledSource source = steady(60);
        source.setWishMillis(Duration.ofMinutes(12).toMillis());
        assertThat(wait(source, NOON)).isEqualTo(Duration.ofMinutes(12));

        source.setWishMillis(Duration.ofDays(1).toMillis());
        assertThat(wait(source, NOON)).isEqualTo(SETTINGS.maxWish());

        source.setHaste(1);
        assertThat(wait(source, NOON)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void aDeclaredIntervalIsKeptOnAverageWhateverIsKnownOfTheSource() {
        PolledSource source = steady(1_000);
        source.getSource().setIntervalMillis(Duration.ofHours(1).toMillis());

        Duration all = Duration.ZERO;
        for (int poll = 0; poll < 1_000; poll++) {
            source.setPolls(poll);
            Duration wait = wait(source, NOON);
            assertThat(wait).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
            all = all.plus(wait);
        }
        assertThat(all.dividedBy(1_000)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    @Test
    void failuresBackOffUpToADay() {
        PolledSource source = source(0);
        source.setFailures(1);
        assertThat(wait(source, NOON)).isEqualTo(Duration.ofMinutes(10));
        source.setFailures(3);
        assertThat(wait(source, NOON)).isEqualTo(Duration.ofMinutes(40));
        source.setFailures(30);
        assertThat(wait(source, NOON)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aParkedSourceIsProbedAtGrowingIntervals() {
        PolledSource source = source(0);
        source.setParkedAt(NOON);
        source.setFailures(SETTINGS.parkAfter());
        assertThat(wait(source, NOON)).isEqualTo(SETTINGS.firstProbe());
        source.setFailures(SETTINGS.parkAfter() + 1);
        assertThat(wait(source, NOON)).isEqualTo(SETTINGS.firstProbe().multipliedBy(2));
        source.setFailures(SETTINGS.parkAfter() + 20);
        assertThat(wait(source, NOON)).isEqualTo(SETTINGS.maxProbe());
    }

    private Duration wait(PolledSource source, Instant now) {
        return Duration.between(now, intervals.next(source, now));
    }

    private static PolledSource steady(float anHour) {
        PolledSource source = source(0);
        source.setRhythm(new Rhythm(Collections.nCopies(24, anHour * 1_000), 1_000f, NOON));
        return source;
    }

    private static PolledSource source(long interval) {
        return PolledSource.newBuilder()
                .setSource(SimulatedFrontier.source("news", "https://example.org/feed", Duration.ofMillis(interval)))
                .setNextPollAt(NOON)
                .setAhead(List.of())
                .setSitemaps(List.of())
                .build();
    }
}
