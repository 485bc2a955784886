package org.khabar.extract.facts;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares wordings: letters and digits only, case and compatibility forms folded. */
final class Words {
    private Words() {}

    /** Returns the letters and digits of a text. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return foldBeyondAscii(text);
            }
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String foldBeyondAscii(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns how alike two texts are by their words, or by their pairs of characters where words are not set apart, 0 to 1. */
    static double likeness(String a, String b) {
        return likeness(pieces(a), pieces(b));
    }

    /** Returns how many of two texts' {@link #pieces} are the same, 0 to 1. */
    static double likeness(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String piece : left) {
            both += right.contains(piece) ? 1 : 0;
        }
        return 2.0 * both / (left.size() + right.size());
    }

    /** Returns the words of a text, or its pairs of characters where words are not set apart. */
    static Set<String> pieces(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isOfWord(folded.charAt(i))) {
                add(pieces, folded.substring(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static void add(Set<String> pieces, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.charAt(0) < 0x2E80) {
            pieces.add(word);
            return;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            pieces.add(word.substring(i, i + 2));
        }
    }
}
