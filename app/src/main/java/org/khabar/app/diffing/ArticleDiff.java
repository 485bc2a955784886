package org.khabar.app.diffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two extractions, A and B.
 *
 * @param equal how many articles are the same in both
 * @param onlyA URLs that only A has an article of, in their order
 * @param onlyB URLs that only B has an article of
 * @param changed articles of both that differ, those with the most fields first
 */
public record ArticleDiff(long equal, List<String> onlyA, List<String> onlyB, List<Changed> changed) {
    /** Copies the lists. */
    public ArticleDiff {
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
        changed = List.copyOf(changed);
    }

    /**
     * An article that differs.
     *
     * @param url its URL
     * @param fields the fields that differ
     * @param a its print in A
     * @param b its print in B
     */
    public record Changed(String url, List<String> fields, ArticlePrint a, ArticlePrint b) {
        /** Copies the list. */
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * How often a field differs.
     *
     * @param differ both tell it, and not the same
     * @param onlyA only A tells it
     * @param onlyB only B tells it
     */
    public record Count(long differ, long onlyA, long onlyB) {
        private static Count of(String field, ArticlePrint a, ArticlePrint b) {
            boolean inA = a.fields().containsKey(field);
            boolean inB = b.fields().containsKey(field);
            return new Count(inA && inB ? 1 : 0, inB ? 0 : 1, inA ? 0 : 1);
        }

        private Count plus(Count other) {
            return new Count(differ + other.differ, onlyA + other.onlyA, onlyB + other.onlyB);
        }
    }

    /** Compares two extractions, by URL. */
    public static ArticleDiff of(Map<String, ArticlePrint> a, Map<String, ArticlePrint> b) {
        List<Changed> changed = new ArrayList<>();
        long equal = 0;
        for (Map.Entry<String, ArticlePrint> entry : a.entrySet()) {
            ArticlePrint other = b.get(entry.getKey());
            if (other == null) {
                continue;
            }
            List<String> fields = differing(entry.getValue(), other);
            if (fields.isEmpty()) {
                equal++;
            } else {
                changed.add(new Changed(entry.getKey(), fields, entry.getValue(), other));
            }
        }
        changed.sort(
                Comparator.comparingInt((Changed change) -> -change.fields().size())
                        .thenComparing(Changed::url));
        return new ArticleDiff(equal, without(a.keySet(), b.keySet()), without(b.keySet(), a.keySet()), changed);
    }

    private static List<String> differing(ArticlePrint a, ArticlePrint b) {
        Set<String> fields = new TreeSet<>(a.fields().keySet());
        fields.addAll(b.fields().keySet());
        return fields.stream()
                .filter(field ->
                        !Objects.equals(a.fields().get(field), b.fields().get(field)))
                .toList();
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(url -> !others.contains(url)).sorted().toList();
    }

    /** Whether both are the same. */
    public boolean isEmpty() {
        return onlyA.isEmpty() && onlyB.isEmpty() && changed.isEmpty();
    }

    /** Returns how often each field differs, by its name. */
    public Map<String, Count> byField() {
        Map<String, Count> counts = new TreeMap<>();
        for (Changed change : changed) {
            for (String field : change.fields()) {
                counts.merge(field, Count.of(field, change.a(), change.b()), Count::plus);
            }
        }
        return counts;
    }
}
