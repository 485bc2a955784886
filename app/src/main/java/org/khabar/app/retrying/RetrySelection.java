package org.khabar.app.retrying;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are put back.
 *
 * @param reason those with this reason code; null for any
 * @param since those written since; null for all
 * @param limit so many at most
 */
public record RetrySelection(
        @Nullable String reason, @Nullable Instant since, long limit) {
    /** Rejects a limit that lets nothing through. */
    public RetrySelection {
        if (limit < 1) {
            throw new IllegalArgumentException("--limit must be 1 or more, not " + limit);
        }
    }

    boolean takes(DeadLetter letter) {
        return (reason == null || reason.equals(letter.reason()))
                && (since == null || !letter.at().isBefore(since));
    }
}
