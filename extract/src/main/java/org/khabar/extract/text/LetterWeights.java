package org.khabar.extract.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each sequence of letters weighs for each language, found without making a string of it. Immutable. */
final class LetterWeights {
    static final int LONGEST = 3;

    private final long[] keys;
    private final float[] @Nullable [] weights;

    /** Takes sequences of at most {@value #LONGEST} letters; a space stands for a word's end. */
    LetterWeights(Map<String, float[]> bySequence) {
        int size = Integer.highestOneBit(Math.max(8, bySequence.size())) * 4;
        keys = new long[size];
        weights = new float[size][];
        bySequence.forEach((sequence, weight) -> {
            long key = 0;
            for (int i = 0; i < sequence.length(); i++) {
                key = key << Character.SIZE | sequence.charAt(i);
            }
            int slot = slot(key);
            keys[slot] = key;
            weights[slot] = weight;
        });
    }

    /** Returns for each language the sum over all sequences of a text. */
    float[] sum(String text, int languages) {
        float[] sums = new float[languages];
        char before = ' ';
        char last = ' ';
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (c != ' ') {
                add(c, sums);
            }
            add((long) last << Character.SIZE | c, sums);
            // Words count on their own: a space stands at an end of a sequence, not in its middle.
            if (last != ' ') {
                add(((long) before << Character.SIZE | last) << Character.SIZE | c, sums);
            }
            before = last;
            last = c;
        }
        return sums;
    }

    private void add(long key, float[] sums) {
        float[] weight = weights[slot(key)];
        if (weight != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight[i];
            }
        }
    }

    /** Returns where a key is, or where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (weights[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
