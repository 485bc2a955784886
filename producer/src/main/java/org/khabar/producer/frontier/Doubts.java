package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import org.khabar.event.PolledSource;
import org.khabar.event.Rhythm;

/**
 * Tells when a source's validators are not to be trusted, so that it is asked for without them: some servers answer "not
 * modified" whatever was published since.
 */
final class Doubts {
    /** "Not modified" is doubted once so many entries were to be expected: by chance that happens once in 400 times. */
    private static final double EXPECTED = 6;

    /** Before that the rhythm is a guess. */
    private static final double LEAST_DAYS = 2;

    /** A server whose validators have lied is asked without them for so long. */
    private static final Duration DISTRUST = Duration.ofDays(7);

    private Doubts() {}

    /** Tells whether the source is to be asked for its document whatever was modified. */
    static boolean validators(PolledSource source, RhythmSettings settings, Instant now) {
        Instant read = source.getReadAt().orElse(Instant.EPOCH);
        return !now.isBefore(read.plus(settings.fullAfter()))
                || source.getLiedAt()
                        .filter(lie -> now.isBefore(lie.plus(DISTRUST)))
                        .isPresent()
                || source.getRhythm()
                        .filter(rhythm -> isOverdue(rhythm, read, now))
                        .isPresent();
    }

    private static boolean isOverdue(Rhythm rhythm, Instant read, Instant now) {
        return rhythm.getDays() >= LEAST_DAYS && Arrivals.expected(rhythm, read, now) >= EXPECTED;
    }
}
