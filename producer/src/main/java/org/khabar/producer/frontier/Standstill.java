package org.khabar.producer.frontier;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that the process stood still, stopped or starved, and has the frontier issue nothing of itself for a while after.
 *
 * <p>A task that stood still for longer than the session of its consumer (45 s) belongs to another instance by now and does not know it yet. What it
 * answers to records is never seen, because their offsets are refused to it in the transaction; but the transaction of a tick has no offsets
 * (Kafka Streams 4.3 sends none where no record was read), so nobody would refuse it, and a host could have two requests at once. One
 * round of the consumer, well within the quiet time, takes the task away.
 */
final class Standstill {
    /** Far below the session timeout, far above any tick and any pause of the collector. */
    private static final long NOTICED = Duration.ofSeconds(10).toNanos();

    private static final long QUIET = Duration.ofSeconds(5).toNanos();

    private final LongSupplier nanos;
    private long last;
    private long quietSince;
    private boolean quiet;

    /**
     * Begins to look.
     *
     * @param nanos time that goes on while the process is stopped and that nobody sets, as {@link System#nanoTime} has it
     */
    Standstill(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** Returns, at each tick, whether the process stood still just before it or a moment ago. */
    boolean isRecent() {
        long now = nanos.getAsLong();
        if (now - last > NOTICED) {
            quiet = true;
            quietSince = now;
        }
        last = now;
        quiet &= now - quietSince < QUIET;
        return quiet;
    }
}
