package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.Optional;
import org.khabar.event.PolledSource;

/**
 * How far back the entries of a feed are taken when it is polled for the first time, where its source says. What was passed
 * over then is passed over for as long as the feed goes on listing it; whatever it lists anew is taken, however it is dated.
 */
final class Backfill {
    private Backfill() {}

    /** Sets the limit at the first poll of a source. */
    static void begin(PolledSource source, Instant now) {
        if (source.getReadAt().isEmpty() && source.getSince().isEmpty()) {
            source.setSince(
                    source.getSource().getBackfillMillis().map(now::minusMillis).orElse(null));
        }
    }

    /** Tells whether a page that a feed lists is left out. One without a date is not. */
    static boolean passesOver(PolledSource source, Watching.Page page) {
        Optional<Instant> since = source.getSince();
        Instant at = page.at();
        return since.isPresent()
                && at != null
                && at.isBefore(since.get())
                && (source.getReadAt().isEmpty() || source.getListed().contains(page.hash()));
    }
}
