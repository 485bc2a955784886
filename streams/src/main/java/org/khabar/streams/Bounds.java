package org.khabar.streams;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of an event may be, so that no event outgrows its topic: a stream thread can't survive a record too
 * large to produce. What is longer is cut; only the story itself is never cut, a page with too long a story is rejected.
 */
final class Bounds {
    static final int LINE = 2_000;
    static final int TEXT = 10_000;
    static final int URL = 4_000;
    static final int ITEMS = 200;
    static final int BLOCK_HASHES = 2_000;

    private Bounds() {}

    /** Cuts a text to a number of characters, never inside a surrogate pair. */
    static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** Cuts each text of a list, and the list to {@link #ITEMS}. */
    static List<String> cut(List<String> texts, int most) {
        return texts.stream()
                .limit(ITEMS)
                .map(text -> text.length() <= most ? text : text.substring(0, most))
                .toList();
    }

    /** Counts the bytes of a text in UTF-8 without encoding it. */
    static long utf8Bytes(String text) {
        return text.chars()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                .sum();
    }
}
