package org.khabar.producer.frontier;

import java.time.Duration;
import java.util.List;

/**
 * When pages are asked for again. Durations are whole milliseconds.
 *
 * @param after how long after its first fetch a page of a site that edits as usual is asked for again, to find corrections and
 *     withdrawals
 * @param minGap least time between two fetches of a page because its feed says it changed
 * @param confirmGoneAfter wait before a page that is gone is asked for once more
 */
public record RecheckSettings(List<Duration> after, Duration minGap, Duration confirmGoneAfter) {
    /**
     * Checks every value against its bounds.
     *
     * @throws IllegalArgumentException naming the setting and its bounds
     */
    public RecheckSettings {
        after = after.stream().sorted().toList();
        after.forEach(age -> Bounds.positive("recheck.after", age));
        Bounds.notNegative("recheck.minGap", minGap);
        Bounds.positive("recheck.confirmGoneAfter", confirmGoneAfter);
    }

    /** Returns the settings that {@code khabar run} starts from. */
    public static RecheckSettings defaults() {
        return new RecheckSettings(
                List.of(
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(3),
                        Duration.ofHours(8),
                        Duration.ofHours(24)),
                Duration.ofMinutes(10),
                Duration.ofMinutes(10));
    }
}
