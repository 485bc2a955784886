package org.khabar.app.importing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of pages of one topic, a bit for each offset: an import may have many millions. Safe for several threads. */
final class PageRefs {
    private final Map<Integer, BitSet> partitions = new HashMap<>();

    /** Adds a page. */
    synchronized void add(PageRef page) {
        partitions.computeIfAbsent(page.partition(), _ -> new BitSet()).set(Math.toIntExact(page.offset()));
    }

    synchronized long size() {
        return partitions.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** Returns a copy that does not change any more. */
    synchronized PageRefs copy() {
        PageRefs copy = new PageRefs();
        partitions.forEach((partition, offsets) -> copy.partitions.put(partition, (BitSet) offsets.clone()));
        return copy;
    }

    /** Returns how many pages are in both sets; the other one must not change meanwhile. */
    synchronized long inCommonWith(PageRefs other) {
        long common = 0;
        for (Map.Entry<Integer, BitSet> partition : partitions.entrySet()) {
            BitSet both = (BitSet) partition.getValue().clone();
            both.and(other.partitions.getOrDefault(partition.getKey(), new BitSet()));
            common += both.cardinality();
        }
        return common;
    }
}
