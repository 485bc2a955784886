package org.khabar.streams;

import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Ledger;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.UrlOutcome;

/**
 * Counts, in the transaction of the record they are counted for, what {@link LedgerCounts} adds up. There is one value a
 * partition, under the partition's number, so that the counts of all tasks of a process can be read through one view.
 */
final class LedgerStore {
    private final KeyValueStore<String, Ledger> ledgers;
    private final String partition;

    private LedgerStore(KeyValueStore<String, Ledger> ledgers, int partition) {
        this.ledgers = ledgers;
        this.partition = Integer.toString(partition);
    }

    static LedgerStore of(ProcessingContext context) {
        return new LedgerStore(
                context.getStateStore(StateStores.LEDGER), context.taskId().partition());
    }

    /** Counts a record and what it came to, and the move of its URL; null stands for a URL that the record does not tell. */
    void count(OutcomeKind kind, String reason, @Nullable Move url) {
        Ledger ledger = read();
        ledger.setPages(ledger.getPages() + 1);
        add(ledger.getEnds(), end(kind, reason), 1);
        if (url != null) {
            move(ledger, url);
        }
        ledgers.put(partition, ledger);
    }

    /** Forgets a URL and its present outcome. */
    void forget(String end) {
        count(new Move(end, null));
    }

    /** Counts the move of a URL that no page brought about. */
    void count(Move url) {
        Ledger ledger = read();
        move(ledger, url);
        ledgers.put(partition, ledger);
    }

    /** Returns the name under which an outcome is counted. */
    static String end(Outcome outcome) {
        return end(outcome.getKind(), outcome.getReason());
    }

    /** Returns the name under which the outcome of a URL was counted. */
    static String end(UrlOutcome state) {
        return state.getReason()
                .map(reason -> end(state.getKind(), reason))
                .orElse(state.getKind().name());
    }

    private static String end(OutcomeKind kind, String reason) {
        return kind + "/" + reason;
    }

    private static void move(Ledger ledger, Move url) {
        if (url.from() != null) {
            add(ledger.getUrls(), url.from(), -1);
        }
        if (url.to() != null) {
            add(ledger.getUrls(), url.to(), 1);
        }
    }

    private Ledger read() {
        Ledger ledger = ledgers.get(partition);
        return ledger == null ? Ledger.newBuilder().build() : ledger;
    }

    /** A count of 0 is dropped. */
    private static void add(Map<String, Long> counts, String name, long change) {
        counts.merge(name, change, (before, by) -> before + by == 0 ? null : before + by);
    }

    /**
     * A URL's present outcome changes; both are named as {@link #end} does.
     *
     * @param from what it was; null for a URL that had none
     * @param to what it is; null for a URL that is forgotten
     */
    record Move(@Nullable String from, @Nullable String to) {}
}
