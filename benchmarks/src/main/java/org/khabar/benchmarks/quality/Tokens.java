package org.khabar.benchmarks.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the tokens that are counted: runs of letters, digits and combining marks; Han, Kana, Thai, Lao, Khmer and Myanmar one token
 * a character. Format characters, tashkeel and tatweel are dropped first.
 */
final class Tokens {
    private static final int[][] SINGLE = {
        {0x2e80, 0x2fdf},
        {0x3005, 0x3007},
        {0x3021, 0x3029},
        {0x3041, 0x3096},
        {0x309d, 0x309f},
        {0x30a1, 0x30fa},
        {0x30fc, 0x30ff},
        {0x31f0, 0x31ff},
        {0x3400, 0x4dbf},
        {0x4e00, 0x9fff},
        {0xf900, 0xfaff},
        {0x20000, 0x3134f},
        {0x0e01, 0x0e3a},
        {0x0e40, 0x0e4e},
        {0x0e81, 0x0edd},
        {0x1000, 0x109f},
        {0x1780, 0x17d3}
    };

    private static final int[][] DROPPED = {
        {0x00ad, 0x00ad},
        {0x034f, 0x034f},
        {0x061c, 0x061c},
        {0x064b, 0x065f},
        {0x0670, 0x0670},
        {0x06d6, 0x06ed},
        {0x0640, 0x0640},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x2060, 0x2064},
        {0x2066, 0x2069},
        {0xfeff, 0xfeff}
    };

    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !in(DROPPED, c))
                .forEach(c -> {
                    boolean single = in(SINGLE, c);
                    if (single || !isWord(c)) {
                        flush(word, tokens);
                    }
                    if (single) {
                        tokens.add(Character.toString(c));
                    } else if (isWord(c)) {
                        word.appendCodePoint(c);
                    }
                });
        flush(word, tokens);
        return tokens;
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                c >= 0x300 && c < 0x20000;
            default -> c == '_' || Character.isLetter(c);
        };
    }

    private static boolean in(int[][] ranges, int c) {
        for (int[] range : ranges) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
