package org.khabar.extract.story;

import java.text.Normalizer;

/**
 * Text as it is told: NFC, without controls, bidi embeddings, overrides and isolates, byte order marks, soft hyphens, zero-width spaces and
 * lone surrogates. Joiners and directional marks stay, for scripts need them; nothing is folded.
 */
final class CleanText {
    private CleanText() {}

    static String of(String text) {
        return isPlain(text) ? text.strip() : clean(text);
    }

    /** Whether a text holds only letters of Latin, as composed as they can be, ASCII and the marks of typography. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7F
                    ? c >= ' ' || c == '\n'
                    : (c >= 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x2010 && c <= 0x2027);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder kept = null;
        for (int i = 0; i < composed.length(); i++) {
            boolean drop = isDropped(composed, i);
            if (drop && kept == null) {
                kept = new StringBuilder(composed.length()).append(composed, 0, i);
            } else if (!drop && kept != null) {
                kept.append(composed.charAt(i));
            }
        }
        return (kept == null ? composed : kept.toString()).strip();
    }

    private static boolean isDropped(String text, int index) {
        char c = text.charAt(index);
        if (c == '\n') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return Character.isISOControl(c)
                || c == '\u00ad'
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || (c >= '\ufff9' && c <= '\ufffb')
                || c >= '\ufffe';
    }
}
