package org.khabar.extract.text;

import java.text.Normalizer;

/**
 * Makes text fit to be told: NFC, no controls, no marks that change the direction of what follows. The joiners that Persian,
 * Urdu and Indic scripts spell with (U+200C, U+200D) stay. Letters are never folded here.
 */
public final class TextHygiene {
    private TextHygiene() {}

    /** Returns a text as one clean line: every run of white space is one space, none at either end. */
    public static String line(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = !out.isEmpty();
            } else if (!isUnwanted(c)) {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.appendCodePoint(c);
            }
        }
        return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || (c == ' ' && space)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Controls, byte order marks, soft hyphens, zero-width spaces, direction marks and overrides, lone surrogates, non-characters. */
    private static boolean isUnwanted(int c) {
        return Character.isISOControl(c)
                || c == 0xFEFF
                || c == 0xAD
                || c == 0x200B
                || c == 0x2060
                || c == 0x200E
                || c == 0x200F
                || c == 0x61C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
