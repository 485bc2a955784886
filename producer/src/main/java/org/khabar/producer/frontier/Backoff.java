package org.khabar.producer.frontier;

import java.time.Duration;

/** Waits that grow with each failure, up to a limit. */
final class Backoff {
    private Backoff() {}

    /** Returns the first wait after one failure, twice as much after each further one. */
    static Duration doubling(Duration first, int failures, Duration longest) {
        return growing(first, failures, 1, longest);
    }

    /** Returns the first wait after one failure, four times as much after each further one. */
    static Duration quadrupling(Duration first, int failures, Duration longest) {
        return growing(first, failures, 2, longest);
    }

    private static Duration growing(Duration first, int failures, int bits, Duration longest) {
        int shift = Math.min(bits * Math.max(0, failures - 1), 20);
        Duration wait = first.multipliedBy(1L << shift);
        Duration limit = longest.compareTo(first) > 0 ? longest : first;
        return wait.compareTo(limit) > 0 ? limit : wait;
    }
}
