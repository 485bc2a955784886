package org.khabar.app.retrying;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a retry did.
 *
 * @param putBack how many were put back now, by topic and reason
 * @param before how many were put back by an earlier retry
 * @param spent how many failed as often as is tried, and stay
 * @param unknown how many do not tell a topic of this log, and stay
 * @param leftOut how many were not meant, or lay beyond the limit
 */
public record RetrySums(Map<String, Long> putBack, long before, long spent, long unknown, long leftOut) {
    /** Copies the counts. */
    public RetrySums {
        putBack = new TreeMap<>(putBack);
    }

    /** Returns one line for a person. */
    public String line() {
        return "%,d put back, %,d put back before, %,d failed %d times and stay, %,d of no known topic, %,d left out"
                .formatted(
                        putBack.values().stream().mapToLong(Long::longValue).sum(),
                        before,
                        spent,
                        DeadLetterRetry.MOST_ATTEMPTS,
                        unknown,
                        leftOut);
    }
}
