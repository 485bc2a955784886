package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khabar.event.Rhythm;

/**
 * When a source publishes: how many entries in each hour of the day, by what was seen of it, a week counting half of the next.
 * So it follows a source that changes its habits, and its state is 24 numbers.
 */
final class Arrivals {
    /** A source of which nothing is known is taken to publish once an hour, as if it had been watched for an hour. */
    private static final double GUESS = 1;

    /** An hour of the day counts as if the day's mean had been seen in it on so many days besides. */
    private static final double SMOOTH = 1;

    private static final Duration HALF_LIFE = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int HOURS = 24;

    private Arrivals() {}

    /** Returns a rhythm that is known from a time on, by nothing yet. */
    static Rhythm since(Instant start) {
        return new Rhythm(List.copyOf(Collections.nCopies(HOURS, 0f)), 0f, start);
    }

    /** Returns a rhythm watched until a later time, with entries that came meanwhile. */
    static Rhythm with(Rhythm rhythm, List<Instant> entries, Instant now) {
        double kept = weight(Duration.between(rhythm.getAsOf(), now));
        List<Float> arrivals = new ArrayList<>();
        rhythm.getArrivals().forEach(count -> arrivals.add((float) (count * kept)));
        for (Instant entry : entries) {
            int hour = hour(entry);
            arrivals.set(hour, (float) (arrivals.get(hour) + weight(Duration.between(entry, now))));
        }
        double watched = HALF_LIFE.toMillis() / (double) DAY.toMillis() / Math.log(2) * (1 - kept);
        return new Rhythm(arrivals, (float) (rhythm.getDays() * kept + watched), now);
    }

    /** Returns how many entries are to be expected in an hour, at a time of day. */
    static double rate(Rhythm rhythm, Instant at) {
        int hour = hour(at);
        double about = (count(rhythm, hour - 1) + 2 * count(rhythm, hour) + count(rhythm, hour + 1)) / 4;
        return (about + SMOOTH * mean(rhythm)) / (rhythm.getDays() + SMOOTH);
    }

    /** Returns how many entries are to be expected in an hour, on average. */
    static double mean(Rhythm rhythm) {
        double all =
                rhythm.getArrivals().stream().mapToDouble(Float::doubleValue).sum();
        return (all + GUESS) / (HOURS * rhythm.getDays() + GUESS);
    }

    /** Returns how many entries are to be expected from one time to another, at most a few days later. */
    static double expected(Rhythm rhythm, Instant from, Instant to) {
        double expected = 0;
        for (Instant at = from; at.isBefore(to); ) {
            Instant end = endOfHour(at);
            Instant until = end.isBefore(to) ? end : to;
            expected += rate(rhythm, at)
                    * Duration.between(at, until).toMillis()
                    / Duration.ofHours(1).toMillis();
            at = until;
        }
        return expected;
    }

    static Instant endOfHour(Instant at) {
        long hour = Duration.ofHours(1).toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(at.toEpochMilli(), hour) * hour + hour);
    }

    private static double count(Rhythm rhythm, int hour) {
        return rhythm.getArrivals().get(Math.floorMod(hour, HOURS));
    }

    private static double weight(Duration age) {
        return Math.pow(2, -Math.max(0, age.toMillis()) / (double) HALF_LIFE.toMillis());
    }

    private static int hour(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getHour();
    }
}
