package org.khabar.producer.frontier;

import java.time.Duration;

/** Checks settings of the frontier. */
final class Bounds {
    private Bounds() {}

    static void positive(String name, Duration value) {
        check(value.toMillis() > 0, name, "1 ms or more");
    }

    static void notNegative(String name, Duration value) {
        check(!value.isNegative(), name, "0 or more");
    }

    static void check(boolean good, String name, String bounds) {
        if (!good) {
            throw new IllegalArgumentException("frontier." + name + " must be " + bounds);
        }
    }
}
