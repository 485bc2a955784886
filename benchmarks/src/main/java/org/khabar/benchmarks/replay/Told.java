package org.khabar.benchmarks.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khabar.app.cluster.Cluster;
import org.khabar.benchmarks.apart.Committed;

/**
 * What is committed on a topic: for each key the hashes of its records' values, in their order. Two runs that told the same are equal.
 *
 * @param records by key
 */
record Told(Map<String, List<Integer>> records) {
    static Told on(Cluster cluster, String topic) {
        Map<String, List<Integer>> records = new HashMap<>();
        Committed.read(
                cluster,
                topic,
                record -> records.computeIfAbsent(
                                new String(record.key(), StandardCharsets.UTF_8), _ -> new ArrayList<>())
                        .add(Arrays.hashCode(record.value())));
        return new Told(records);
    }

    int count() {
        return records.values().stream().mapToInt(List::size).sum();
    }

    /** Returns the keys under which another told something else. */
    List<String> differences(Told other) {
        return Stream.concat(records.keySet().stream(), other.records.keySet().stream())
                .filter(key -> !records.getOrDefault(key, List.of()).equals(other.records.getOrDefault(key, List.of())))
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                .stream()
                .toList();
    }
}
