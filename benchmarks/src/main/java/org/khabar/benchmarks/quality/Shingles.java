package org.khabar.benchmarks.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bags of tokens and of runs of four tokens, and how far two of them agree. */
final class Shingles {
    private static final int SIZE = 4;

    private Shingles() {}

    /** Returns how often each run of four tokens occurs; a shorter text is one run. */
    static Map<List<String>, Integer> of(String text) {
        List<String> tokens = Tokens.of(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - SIZE + 1); i++) {
            List<String> shingle = tokens.subList(i, Math.min(i + SIZE, tokens.size()));
            if (!shingle.isEmpty()) {
                counts.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Compares what is true with what was predicted; the three shares sum to one, or to zero where both are empty. */
    static Agreement compare(Map<List<String>, Integer> truth, Map<List<String>, Integer> predicted) {
        int found = 0;
        int missed = 0;
        for (Map.Entry<List<String>, Integer> entry : truth.entrySet()) {
            int both = Math.min(entry.getValue(), predicted.getOrDefault(entry.getKey(), 0));
            found += both;
            missed += entry.getValue() - both;
        }
        int extra = predicted.values().stream().mapToInt(Integer::intValue).sum() - found;
        double all = found + missed + extra;
        return all == 0 ? new Agreement(0, 0, 0) : new Agreement(found / all, extra / all, missed / all);
    }

    /**
     * How far prediction and truth agree.
     *
     * @param found share that both have
     * @param extra share that only the prediction has
     * @param missed share that only the truth has
     */
    record Agreement(double found, double extra, double missed) {
        double precision() {
            return extra == 0 && missed == 0 ? 1 : found == 0 && extra == 0 ? 0 : found / (found + extra);
        }

        double recall() {
            return extra == 0 && missed == 0 ? 1 : found == 0 && missed == 0 ? 0 : found / (found + missed);
        }

        double f1() {
            return harmonic(precision(), recall());
        }
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
