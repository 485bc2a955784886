package org.khabar.extract.memory;

/**
 * Hash of a line for comparing it with lines of other pages: 64-bit FNV-1a, mixed, of its letters and vowel signs, and of one sign for each
 * run of digits. So counters, times, years, punctuation and white space make no difference, and neither does the case of ASCII letters. More
 * folding is not needed: a site prints its own lines the same way everywhere.
 */
public final class LineHash {
    /** The hash of a line with too few letters to be compared. */
    public static final long NONE = 0;

    private static final int MIN_LETTERS = 2;
    /** Lines that agree so far are the same line. */
    private static final int MAX_LENGTH = 1_024;

    private static final char NUMBER = '0';
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private LineHash() {}

    /** Returns the hash of a line, {@link #NONE} for one without two letters. */
    public static long of(String line) {
        long hash = OFFSET;
        int letters = 0;
        char before = 0;
        int end = Math.min(line.length(), MAX_LENGTH);
        for (int i = 0; i < end; i++) {
            char c = fold(line.charAt(i));
            if (c == 0 || (c == NUMBER && before == NUMBER)) {
                continue;
            }
            hash = (hash ^ c) * PRIME;
            letters += c == NUMBER ? 0 : 1;
            before = c;
        }
        return letters < MIN_LETTERS ? NONE : mixed(hash);
    }

    /** Returns the hash of a URL, every character of it. */
    static long ofUrl(String url) {
        long hash = OFFSET;
        for (int i = 0; i < url.length(); i++) {
            hash = (hash ^ url.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Returns what counts of a character, 0 where nothing does. Halves of surrogate pairs count as they are. */
    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z'
                    ? c
                    : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c >= '0' && c <= '9' ? NUMBER : 0;
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> NUMBER;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SURROGATE -> c;
            default -> 0;
        };
    }

    /** Spreads a hash over all bits (Stafford's mix 13). */
    private static long mixed(long hash) {
        long a = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        long mixed = b ^ (b >>> 31);
        return mixed == NONE ? 1 : mixed;
    }
}
