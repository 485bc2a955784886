package org.khabar.benchmarks.faults;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run told, held against what another one told.
 *
 * @param records how many were compared
 * @param lost records that only the first has
 * @param added records that only the second has: told twice, or falsely
 * @param differing records that both have, with other contents
 * @param examples some of them, in words
 */
record Comparison(int records, int lost, int added, int differing, List<String> examples) {
    private static final int MOST_EXAMPLES = 8;

    static Comparison between(Told undisturbed, Told seen) {
        Tally tally = new Tally();
        tally.compare("articles", undisturbed.articles(), seen.articles());
        tally.compare("outcomes", undisturbed.outcomes(), seen.outcomes());
        tally.compare("latest", undisturbed.latest(), seen.latest());
        return new Comparison(tally.records, tally.lost, tally.added, tally.differing, List.copyOf(tally.examples));
    }

    boolean isEmpty() {
        return lost + added + differing == 0;
    }

    /** Counts as it goes. */
    private static final class Tally {
        private final List<String> examples = new ArrayList<>();
        private int records;
        private int lost;
        private int added;
        private int differing;

        void compare(String topic, Map<String, List<ToldEvent>> before, Map<String, List<ToldEvent>> now) {
            Set<String> keys = new LinkedHashSet<>(before.keySet());
            keys.addAll(now.keySet());
            for (String key : keys) {
                compare(topic + " " + key, before.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()));
            }
        }

        private void compare(String key, List<ToldEvent> before, List<ToldEvent> now) {
            records += before.size();
            lost += Math.max(0, before.size() - now.size());
            added += Math.max(0, now.size() - before.size());
            for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
                List<String> differences = before.get(i).differences(now.get(i));
                if (!differences.isEmpty()) {
                    differing++;
                    example(key + " differs in " + differences + ": " + before.get(i) + ", now " + now.get(i));
                }
            }
            if (before.size() != now.size()) {
                example(key + ": " + before + ", now " + now);
            }
        }

        private void example(String words) {
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(words);
            }
        }
    }
}
