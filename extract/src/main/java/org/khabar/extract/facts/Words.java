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
        Set<String> left = pieces(a);
        Set<String> right = pieces(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            boolean han = !word.isEmpty() && word.codePointAt(0) >= 0x2E80;
            if (!han) {
                if (!word.isEmpty()) {
                    pieces.add(word);
                }
                continue;
            }
            for (int i = 0; i + 1 < word.length(); i++) {
                pieces.add(word.substring(i, i + 2));
            }
        }
        return pieces;
    }
}
