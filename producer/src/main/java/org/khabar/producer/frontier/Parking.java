package org.khabar.producer.frontier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.PolledSource;

/**
 * Parks sources whose polls fail again and again: they are probed at growing intervals, and are back with the first poll that
 * works. None is ever dropped.
 */
final class Parking {
    /** The publisher's word that there will be nothing any more; believed at once, and asked about now and then. */
    private static final String GONE_FOR_GOOD = "HTTP_410";

    private final RhythmSettings settings;

    Parking(RhythmSettings settings) {
        this.settings = settings;
    }

    /** Parks a source or has it back, by how its poll went. */
    void judge(PolledSource source, @Nullable String problem, Instant now) {
        if (source.getFailures() == 0) {
            source.setParkedAt(null);
        } else if (source.getParkedAt().isEmpty()
                && (source.getFailures() >= settings.parkAfter() || GONE_FOR_GOOD.equals(problem))) {
            source.setParkedAt(now);
        }
    }
}
