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

    /** The same as {@link #foldAny} for texts that need none of its care. */
    private static String foldAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                space = !folded.isEmpty();
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return folded.toString();
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
