package org.khabar.benchmarks.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Where each page of a plan lies in one run's log. Filled by the writer's callbacks. */
final class WrittenLog {
    private record Place(int partition, long offset) {}

    private final Map<Place, PlannedPage> pages = new ConcurrentHashMap<>();
    private final Map<Integer, NavigableSet<Long>> poison = new HashMap<>();

    void wrote(PlannedPage page, RecordMetadata where) {
        pages.put(new Place(where.partition(), where.offset()), page);
    }

    synchronized void wrotePoison(RecordMetadata where) {
        poison.computeIfAbsent(where.partition(), _ -> new TreeSet<>()).add(where.offset());
    }

    /** Returns the page at a place; null where there is none. */
    @Nullable
    PlannedPage at(int partition, long offset) {
        return pages.get(new Place(partition, offset));
    }

    /** Returns the offset that a record would have if no poison had been written before it. */
    synchronized long withoutPoison(int partition, long offset) {
        NavigableSet<Long> offsets = poison.get(partition);
        return offsets == null ? offset : offset - offsets.headSet(offset).size();
    }

    synchronized int poisoned() {
        return poison.values().stream().mapToInt(NavigableSet::size).sum();
    }

    /** Returns every page that was written. */
    List<PlannedPage> pages() {
        return List.copyOf(pages.values());
    }
}
