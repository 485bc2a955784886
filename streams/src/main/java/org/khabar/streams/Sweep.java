package org.khabar.streams;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a store a bounded part at a time, and drops what has expired. It goes on where it stopped, so that a large
 * store costs each walk no more than a small one.
 *
 * @param <V> type of the store's values
 */
final class Sweep<V> {
    private static final int MOST_AT_ONCE = 2_000;

    private final KeyValueStore<String, V> store;
    private final Function<V, Instant> touchedAt;
    private final BiConsumer<String, V> beforeDrop;
    private @Nullable String next;

    Sweep(KeyValueStore<String, V> store, Function<V, Instant> touchedAt, BiConsumer<String, V> beforeDrop) {
        this.store = store;
        this.touchedAt = touchedAt;
        this.beforeDrop = beforeDrop;
    }

    /** Looks at the next part of the store and drops what was last touched before a time. */
    void dropOlderThan(Instant expired) {
        try (KeyValueIterator<String, V> entries = store.range(next, null)) {
            for (int seen = 0; seen < MOST_AT_ONCE && entries.hasNext(); seen++) {
                KeyValue<String, V> entry = entries.next();
                if (touchedAt.apply(entry.value).isBefore(expired)) {
                    beforeDrop.accept(entry.key, entry.value);
                    store.delete(entry.key);
                }
            }
            next = entries.hasNext() ? entries.peekNextKey() : null;
        }
    }
}
