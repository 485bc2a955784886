package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import org.khabar.event.AgendaItem;

/**
 * Spreads the polls that came due while nobody looked: after a long stop or a jump of the clock they are not all issued at once,
 * but each at its own place within some minutes, at most as many as it is late.
 *
 * <p>The place follows from the source's id. It is not kept: after another stop it counts anew.
 */
final class Overdue {
    /** Between two looks in a row lies a tick; more than this is a stop. */
    private static final Duration STOP = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Instant lastLook = Instant.EPOCH;
    private Instant resumedAt = Instant.EPOCH;

    /** Notes that the frontier is awake. Called at every step. */
    void look(Instant now) {
        if (now.isAfter(lastLook.plus(STOP)) || now.isBefore(resumedAt)) {
            resumedAt = now;
        }
        lastLook = now;
    }

    /** Returns when a poll is issued: when it is due, unless that was well before the frontier awoke. */
    Instant issuedAt(AgendaItem poll) {
        Duration late = Duration.between(poll.getDueAt(), resumedAt);
        if (late.compareTo(STOP) <= 0) {
            return poll.getDueAt();
        }
        long window = late.compareTo(LONGEST) < 0 ? late.toMillis() : LONGEST.toMillis();
        // Ids that differ in a number at their end have hashes close to each other.
        int mixed = poll.getSubject().hashCode() * 0x9E3779B9;
        return resumedAt.plusMillis(Math.floorMod(mixed ^ mixed >>> 16, window));
    }
}
