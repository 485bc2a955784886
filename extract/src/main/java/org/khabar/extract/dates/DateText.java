package org.khabar.extract.dates;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for text that may hold a date: ASCII digits, lower case, plain dashes and single spaces, no marks on Latin and Arabic letters. */
final class DateText {
    private DateText() {}

    static String fold(String text) {
        return isAscii(text) ? foldAscii(text) : foldAny(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same, without normalisation, which leaves ASCII alone. */
    private static String foldAscii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int plain = folded(Character.toLowerCase(text.charAt(i)));
            if (plain != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.append((char) plain);
            }
        }
        return out.toString().strip();
    }

    private static String foldAny(String text) {
        String marked = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(marked.length());
        int base = ' ';
        for (int i = 0; i < marked.length(); ) {
            int c = marked.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c, base)) {
                continue;
            }
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                base = c;
            }
            int plain =
                    Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : folded(c);
            if (plain != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.appendCodePoint(plain);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC).strip();
    }

    private static boolean isMark(int c, int base) {
        if (c == 0x0640 || Character.getType(c) == Character.FORMAT) {
            return true;
        }
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(base);
        return script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.ARABIC
                || script == Character.UnicodeScript.GREEK;
    }

    private static int folded(int c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ς' -> 'σ';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ہ', 'ھ' -> 'ه';
            case 'ٱ' -> 'ا';
            case '،', '，', '、' -> ',';
            case '：', '٫' -> ':';
            case '／' -> '/';
            case '．', '。' -> '.';
            case '‐', '‑', '‒', '–', '—', '−', '－' -> '-';
            case '[', ']', '(', ')', '（', '）', '|', '【', '】', '•', '·', '«', '»', '@' -> ' ';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
