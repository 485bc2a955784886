package org.khabar.extract.compare;

import java.util.Arrays;

/** The hashes of a text's words in order, and a hash of them all. */
final class Words {
    private static final long PRIME = 0x100000001b3L;
    private static final int SHIFT = 16;

    private short[] prints = new short[16];
    private int count;
    private long hash = 0xcbf29ce484222325L;
    private char before;

    /** Adds a word by its hash. */
    void add(int word) {
        take(word);
        before = 0;
    }

    /** Adds a letter of a script without spaces: with the letter before, since one alone says too little to be compared. */
    void addUnspaced(char letter) {
        take((before << SHIFT | letter) * 0x9E3779B1);
        before = letter;
    }

    private void take(int word) {
        int mixed = (word ^ (word >>> 15)) * 0x85ebca6b;
        hash = (hash ^ mixed) * PRIME;
        hash ^= hash >>> 29;
        if (count == prints.length) {
            prints = Arrays.copyOf(prints, 2 * count);
        }
        prints[count] = (short) (mixed >>> SHIFT);
        count++;
    }

    /** Returns the print of the text, with at most a number of words in it. */
    BlockPrint print(int most) {
        return new BlockPrint(hash, count <= most ? Arrays.copyOf(prints, count) : new short[0]);
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    long hash() {
        return hash;
    }
}
