package org.khabar.extract.story;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.khabar.extract.Story.Block;

/**
 * Hash of a headline and a story: equal hashes are the same content. The text is folded inside the hash only, so that a change of case, white
 * space, presentation forms, or of Arabic spelling variants (alef with or without hamza, final ya, ta marbuta, tatweel, vowel signs) is no
 * change. It is independent of what is known of the site.
 */
public final class ContentHash {
    private static final int BYTES = 16;

    /** What {@link #foldAlone} returns for the characters of alphabets and the marks of typography. */
    private static final char[] FOLDED = new char[0x20D0];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            boolean alone = c < 0x700 || c >= 0x2000; // syllables of Hangul are made of letters in between
            FOLDED[c] = alone ? foldAlone(c) : 0;
        }
    }

    private ContentHash() {}

    /** Returns the first 128 bits of the SHA-256 of the folded text, as 32 lower-case hex digits. */
    public static String of(String headline, List<Block> blocks) {
        StringBuilder text = new StringBuilder(fold(headline));
        for (Block block : blocks) {
            text.append('\n').append(fold(block.text()));
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Folds a text to what counts as content: letters, digits, marks and symbols, one space between words. */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c < FOLDED.length ? FOLDED[c] : 0;
            if (letter == 0) {
                return foldAny(text);
            }
            if (letter == ' ') {
                space = length > 0;
                continue;
            }
            if (space) {
                folded[length] = ' ';
                length++;
                space = false;
            }
            folded[length] = letter;
            length++;
        }
        return new String(folded, 0, length);
    }

    /** Returns what one character folds to whatever stands beside it, a space for white space; 0 where that is not one character. */
    private static char foldAlone(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK) {
            return 0; // joins the letter before it
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (plain.length() == 1 && Character.isWhitespace(plain.charAt(0))) {
            return ' ';
        }
        String folded = foldAny(plain);
        return plain.length() == 1 && folded.length() == 1 ? folded.charAt(0) : 0;
    }

    private static String foldAny(String text) {
        String plain = UCharacter.foldCase(Normalizer.normalize(text, Normalizer.Form.NFKC), true);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean space = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !folded.isEmpty();
                continue;
            }
            char letter = foldArabic(c);
            if (letter == 0 || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(letter);
        }
        return folded.toString();
    }

    /** Folds Arabic spelling variants; 0 for a character that does not count. */
    private static char foldArabic(char c) {
        if ((c >= '\u064b' && c <= '\u065f') || c == '\u0670' || c == '\u0640' || (c >= '\u06d6' && c <= '\u06ed')) {
            return 0;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
        };
    }
}
