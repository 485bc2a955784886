package org.khabar.extract.story;

/**
 * Length and punctuation of a text, comparable between scripts.
 *
 * @param weight length in letters of an alphabet: an ideograph or kana counts three, a Hangul syllable two, for they say as much
 * @param commas commas, semicolons and colons of all scripts, and the spaces of Thai and Lao
 * @param stops marks that end a sentence in any script
 */
record TextMeasure(int weight, int commas, int stops) {
    static final TextMeasure NONE = new TextMeasure(0, 0, 0);

    static TextMeasure of(CharSequence text) {
        int weight = 0;
        int commas = 0;
        int stops = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            weight += weightOf(c);
            boolean mark = c < '@' || c >= 0x80; // no letter of ASCII, which most are
            if (mark && (isComma(c) || (c == ' ' && isSpacedByClause(before)))) {
                commas++;
            } else if (mark && isStop(c)) {
                stops++;
            }
            before = c;
        }
        return new TextMeasure(weight, commas, stops);
    }

    /** Weight of one char. */
    static int weightOf(char c) {
        if (c < 0x2E80) {
            return 1;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return 2;
        }
        return c <= 0x9FFF || (c >= 0xF900 && c <= 0xFAFF) ? 3 : 1;
    }

    /** Whether words in the char's script stand apart and keep their ends: not so in East Asia, and Arabic writes particles to words. */
    static boolean isSpelledWithSpaces(char c) {
        return c < 0x0530;
    }

    /** Whether a space in the char's script parts clauses, as a comma does elsewhere: in Thai and Lao, which write no other marks. */
    private static boolean isSpacedByClause(char c) {
        return c >= 0x0E01 && c <= 0x0EFF;
    }

    static boolean isComma(char c) {
        return switch (c) {
            case ',', ';', '،', '؛', '、', '，', '；', '：' -> true;
            default -> false;
        };
    }

    /** Whether the char ends a sentence; the full stop, question and exclamation marks of all scripts in use by newspapers. */
    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '؟', '۔', '。', '！', '？', '｡', '।', '॥', '։', '።', '။', '៖' -> true;
            default -> false;
        };
    }

    /** Whether the text ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsAsSentence(CharSequence text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 4; i--) {
            char c = text.charAt(i);
            if (isStop(c)) {
                return true;
            }
            if (!isCloser(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '»', '«', '”', '“', '’', '‘', '›', '」', '』', '）', '】', ' ', '\u200f', '\u200e' ->
                true;
            default -> false;
        };
    }
}
