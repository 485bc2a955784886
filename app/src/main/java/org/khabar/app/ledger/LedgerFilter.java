package org.khabar.app.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted.
 *
 * @param source only what this source listed; null: everything
 * @param since only what was found or fetched at this time or after it; null: from the beginning
 */
public record LedgerFilter(
        @Nullable String source, @Nullable Instant since) {
    /** Tells whether everything is to be counted. */
    public boolean isEmpty() {
        return source == null && since == null;
    }

    /** Tells whether something listed by sources at a time counts. */
    boolean takes(List<String> sources, Instant at) {
        return (source == null || sources.contains(source)) && (since == null || !at.isBefore(since));
    }
}
