package org.khabar.extract.compare;

import java.util.Arrays;

/**
 * What is kept of a block of a story to compare it later: a hash of its words in order, and 16 bits of each word. Two texts
 * whose hashes are equal say the same; from the words it is told how much two texts share. The text itself is not kept.
 */
public final class BlockPrint {
    private final long hash;
    private final short[] words;

    /**
     * Takes what was kept.
     *
     * @param hash hash of all words
     * @param words 16 bits of each word, in order; none where the story has too many
     */
    public BlockPrint(long hash, short[] words) {
        this.hash = hash;
        this.words = words.clone();
    }

    /** Returns the print of a text. */
    public static BlockPrint of(String text) {
        return WordScanner.of(text).print(StoryPrint.MAX_WORDS);
    }

    /** Returns the hash of all words. */
    public long hash() {
        return hash;
    }

    /** Returns 16 bits of each word, in order. */
    public short[] words() {
        return words.clone();
    }

    /** Returns the number of words kept. */
    public int size() {
        return words.length;
    }

    /** Returns the words in ascending order, for {@link #shared}. */
    short[] sorted() {
        short[] sorted = words.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Counts the words that two sorted lists share, repeats counted. */
    static int shared(short[] one, short[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Short.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockPrint that && hash == that.hash && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public String toString() {
        return Long.toHexString(hash) + " of " + words.length + " words";
    }
}
