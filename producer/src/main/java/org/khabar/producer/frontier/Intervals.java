package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import org.khabar.event.PolledSource;
import org.khabar.event.Rhythm;

/**
 * When a source is polled next. Where no interval is declared it follows the source's own rhythm: it is inversely proportional
 * to the square root of how many entries are expected in that hour of the day, which for a given number of polls finds entries
 * soonest on average. Below one entry an hour it is the fourth root: otherwise the entries of sources that publish seldom would
 * pay for that average. It is never so long that more than a part of the source's list is expected to be new. Within a poll's wait the
 * hours count each with its own pace, so that a quiet night ends in time.
 *
 * <p>The time is a function of what is known of the source: the same after a restart, and apart from other sources' by a jitter
 * from its id.
 */
final class Intervals {
    /** A poll's wait is up to half of this part of its interval shorter or longer, so that sources declared together drift apart. */
    private static final int JITTER = 20;

    /** After a poll that failed, the next waits no longer than this at first. */
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);

    private static final Duration LONGEST_BACKOFF = Duration.ofHours(24);

    /** Entries come in bursts: no more than this part of a list is to be new on average, or some may have come and gone. */
    private static final double FRESH_AT_MOST = 0.25;

    private static final Duration HOUR = Duration.ofHours(1);

    private final RhythmSettings settings;

    Intervals(RhythmSettings settings) {
        this.settings = settings;
    }

    /** Returns when a source is polled next, once a poll is over. What its host asks for may make it later. */
    Instant next(PolledSource source, Instant now) {
        if (source.getParkedAt().isPresent()) {
            int probes = source.getFailures() - settings.parkAfter() + 1;
            return now.plus(Backoff.doubling(settings.firstProbe(), probes, settings.maxProbe()));
        }
        if (source.getFailures() > 0) {
            Duration first = shorter(present(source, now), isDeclared(source) ? declared(source) : FIRST_RETRY);
            return now.plus(Backoff.doubling(first, source.getFailures(), LONGEST_BACKOFF));
        }
        if (isDeclared(source)) {
            return now.plusMillis(Math.round(hastened(source, declared(source)).toMillis() * jittered(source)));
        }
        Instant next = own(source, now);
        Instant wished = now.plus(shorter(Duration.ofMillis(source.getWishMillis()), settings.maxWish()));
        return source.getHaste() == 0 && wished.isAfter(next) ? wished : next;
    }

    /** Returns the time between two polls as it is now. */
    Duration present(PolledSource source, Instant now) {
        return isDeclared(source)
                ? hastened(source, declared(source))
                : hastened(source, paced(source, rhythm(source, now), now));
    }

    static boolean isDeclared(PolledSource source) {
        return source.getSource().getIntervalMillis() > 0;
    }

    private static Duration declared(PolledSource source) {
        return Duration.ofMillis(source.getSource().getIntervalMillis());
    }

    private static Rhythm rhythm(PolledSource source, Instant now) {
        return source.getRhythm().orElseGet(() -> Arrivals.since(now));
    }

    /** Goes through the hours ahead, each at its own pace, until a whole interval is over; a jitter makes it more or less. */
    private Instant own(PolledSource source, Instant now) {
        Rhythm rhythm = rhythm(source, now);
        double left = jittered(source);
        Instant latest = now.plus(settings.max());
        for (Instant at = now; at.isBefore(latest); at = Arrivals.endOfHour(at)) {
            double interval = hastened(source, paced(source, rhythm, at)).toMillis();
            double hour = Duration.between(at, Arrivals.endOfHour(at)).toMillis() / interval;
            if (hour >= left) {
                return later(now.plus(settings.min()), at.plusMillis(Math.round(left * interval)));
            }
            left -= hour;
        }
        return latest;
    }

    private Duration paced(PolledSource source, Rhythm rhythm, Instant at) {
        double rate = Arrivals.rate(rhythm, at);
        double root = rate < 1 ? Math.sqrt(Math.sqrt(rate)) : Math.sqrt(rate);
        double interval = settings.hourly().toMillis() / root;
        if (!source.getListed().isEmpty()) {
            interval = Math.min(interval, source.getListed().size() * FRESH_AT_MOST / rate * HOUR.toMillis());
        }
        return longer(settings.min(), shorter(Duration.ofMillis(Math.round(interval)), settings.max()));
    }

    /** Halves an interval as often as entries were missed, down to the least there is. */
    private Duration hastened(PolledSource source, Duration interval) {
        return longer(shorter(interval, settings.min()), interval.dividedBy(1L << source.getHaste()));
    }

    /** Returns what part of its interval a poll waits: evenly over sources and polls, 1 on average, the same after a restart. */
    private static double jittered(PolledSource source) {
        int spread = Math.floorMod((source.getSource().getId() + source.getPolls()).hashCode(), 101);
        return 1 + JITTER / 100.0 * (spread / 100.0 - 0.5);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
