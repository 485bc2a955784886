package org.khabar.app.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum with both its sides.
 *
 * @param whole what was counted as a whole
 * @param parts what was counted one by one: part, in the order in which it is told, and reason → how many
 */
public record Sum(long whole, Map<String, SortedMap<String, Long>> parts) {
    /** Copies the parts. */
    public Sum {
        Map<String, SortedMap<String, Long>> copy = new LinkedHashMap<>();
        parts.forEach((part, reasons) -> copy.put(part, Collections.unmodifiableSortedMap(new TreeMap<>(reasons))));
        parts = Collections.unmodifiableMap(copy);
    }

    /** Returns how many a part has. */
    public long part(String name) {
        return parts.getOrDefault(name, Collections.emptySortedMap()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns the sum of the parts. */
    public long counted() {
        return parts.keySet().stream().mapToLong(this::part).sum();
    }

    /** Tells whether both sides are equal and no part is below zero. */
    public boolean holds() {
        return whole == counted()
                && parts.values().stream()
                        .flatMap(reasons -> reasons.values().stream())
                        .allMatch(count -> count >= 0);
    }
}
