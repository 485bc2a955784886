package org.khabar.streams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.khabar.event.Ledger;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.Topic;

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
 * @param urls how many URLs have each outcome now, by kind and reason
 */
public record LedgerCounts(
        long pages, Map<OutcomeKind, Map<String, Long>> fetches, Map<OutcomeKind, Map<String, Long>> urls) {
    /** Stands for the reason of URLs that were counted without one, by an earlier version. */
    public static final String NO_REASON = "NOT_KEPT";

    /** Returns the topic in which a run of the topology keeps its ledgers: the last value of each key is one partition's. */
    public static Topic<Ledger> changelog(String applicationId) {
        return new Topic<>(
                applicationId + "-" + StateStores.LEDGER + "-changelog", Ledger.class, new Topic.Policy.Compacted());
    }

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
        List<Ledger> ledgers = new ArrayList<>();
        try (KeyValueIterator<String, Ledger> all = store.all()) {
            all.forEachRemaining(entry -> ledgers.add(entry.value));
        }
        return of(ledgers);
    }

    /** Adds up the ledgers of partitions. */
    public static LedgerCounts of(Collection<Ledger> ledgers) {
        long pages = 0;
        Map<OutcomeKind, Map<String, Long>> fetches = new EnumMap<>(OutcomeKind.class);
        Map<OutcomeKind, Map<String, Long>> urls = new EnumMap<>(OutcomeKind.class);
        for (Ledger ledger : ledgers) {
            pages += ledger.getPages();
            ledger.getEnds().forEach((end, count) -> add(fetches, end, count));
            ledger.getUrls().forEach((end, count) -> add(urls, end, count));
        }
        return new LedgerCounts(pages, fetches, urls);
    }

    private static void add(Map<OutcomeKind, Map<String, Long>> counts, String end, long count) {
        int slash = end.indexOf('/');
        String kind = slash < 0 ? end : end.substring(0, slash);
        counts.computeIfAbsent(OutcomeKind.valueOf(kind), _ -> new TreeMap<>())
                .merge(slash < 0 ? NO_REASON : end.substring(slash + 1), count, Long::sum);
    }

    /** Returns how many records ended in a kind of outcome. */
    public long fetches(OutcomeKind kind) {
        return sum(fetches.getOrDefault(kind, Map.of()));
    }

    /** Returns how many URLs have an outcome of a kind now. */
    public long urls(OutcomeKind kind) {
        return sum(urls.getOrDefault(kind, Map.of()));
    }

    /** Returns the right-hand side of the sum per fetch. */
    public long ends() {
        return fetches.keySet().stream().mapToLong(this::fetches).sum();
    }

    /** Returns the right-hand side of the sum per URL, as far as pages go. */
    public long urlsWithOutcome() {
        return urls.keySet().stream().mapToLong(this::urls).sum();
    }

    private static long sum(Map<String, Long> reasons) {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }
}
