package org.khabar.streams;

import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.OutcomeKind;

/**
 * Counts, in the transaction of the record they are counted for, what {@link LedgerCounts} adds up. The keys are
 * {@code PARTITION/page}, {@code PARTITION/fetch/KIND/REASON} and {@code PARTITION/url/KIND}; the partition is part of the
 * key so that the counts of all tasks of a process can be read through one view.
 */
final class LedgerStore {
    static final String PAGE = "page";
    static final String FETCH = "fetch";
    static final String URL = "url";

    private final KeyValueStore<String, Long> counts;
    private final String partition;

    private LedgerStore(KeyValueStore<String, Long> counts, int partition) {
        this.counts = counts;
        this.partition = partition + "/";
    }

    static LedgerStore of(ProcessingContext context) {
        return new LedgerStore(
                context.getStateStore(StateStores.LEDGER), context.taskId().partition());
    }

    /** Counts a record that came in. */
    void countPage() {
        add(PAGE, 1);
    }

    /** Counts what a record came to. */
    void countFetch(OutcomeKind kind, String reason) {
        add(FETCH + "/" + kind + "/" + reason, 1);
    }

    /** Moves a URL from one present outcome to another; null stands for none. */
    void moveUrl(@Nullable OutcomeKind from, @Nullable OutcomeKind to) {
        if (from != to) {
            if (from != null) {
                add(URL + "/" + from, -1);
            }
            if (to != null) {
                add(URL + "/" + to, 1);
            }
        }
    }

    private void add(String what, long change) {
        String key = partition + what;
        Long count = counts.get(key);
        counts.put(key, (count == null ? 0 : count) + change);
    }
}
