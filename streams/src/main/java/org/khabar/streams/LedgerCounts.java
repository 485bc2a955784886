package org.khabar.streams;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.khabar.event.Ledger;
import org.khabar.event.OutcomeKind;

/**
 * What the article topology has done, as far as the partitions of this process go. Two identities hold after every commit:
 *
 * <ul>
 *   <li>{@code pages} = the sum of {@code fetches}: each record of the pages topic came to exactly one end.
 *   <li>the sum of {@code urls} = the number of URLs that ever had a record and have not expired: each has exactly one
 *       present outcome.
 * </ul>
 *
 * @param pages records of the pages topic that came to an end
 * @param fetches how they ended, by kind and reason
 * @param urls how many URLs have each outcome now
 */
public record LedgerCounts(long pages, Map<OutcomeKind, Map<String, Long>> fetches, Map<OutcomeKind, Long> urls) {
    /**
     * Reads the counts of a running topology.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while it starts, rebalances or stops
     */
    public static LedgerCounts read(KafkaStreams streams) {
        return of(streams.store(
                StoreQueryParameters.fromNameAndType(StateStores.LEDGER, QueryableStoreTypes.keyValueStore())));
    }

    /** Adds up the ledgers of a store. */
    static LedgerCounts of(ReadOnlyKeyValueStore<String, Ledger> store) {
        long pages = 0;
        Map<OutcomeKind, Map<String, Long>> fetches = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Long> urls = new EnumMap<>(OutcomeKind.class);
        try (KeyValueIterator<String, Ledger> ledgers = store.all()) {
            while (ledgers.hasNext()) {
                Ledger ledger = ledgers.next().value;
                pages += ledger.getPages();
                ledger.getEnds().forEach((end, count) -> {
                    int slash = end.indexOf('/');
                    fetches.computeIfAbsent(OutcomeKind.valueOf(end.substring(0, slash)), _ -> new TreeMap<>())
                            .merge(end.substring(slash + 1), count, Long::sum);
                });
                ledger.getUrls().forEach((kind, count) -> urls.merge(OutcomeKind.valueOf(kind), count, Long::sum));
            }
        }
        return new LedgerCounts(pages, fetches, urls);
    }

    /** Returns how many records ended in a kind of outcome. */
    public long fetches(OutcomeKind kind) {
        return fetches.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns how many URLs have an outcome of a kind now. */
    public long urls(OutcomeKind kind) {
        return urls.getOrDefault(kind, 0L);
    }

    /** Returns the right-hand side of the sum per fetch. */
    public long ends() {
        return fetches.keySet().stream().mapToLong(this::fetches).sum();
    }

    /** Returns the right-hand side of the sum per URL, as far as pages go. */
    public long urlsWithOutcome() {
        return urls.values().stream().mapToLong(Long::longValue).sum();
    }
}
