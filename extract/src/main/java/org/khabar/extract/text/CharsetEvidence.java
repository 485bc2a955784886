package org.khabar.extract.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the bytes themselves say of their character set. */
final class CharsetEvidence {
    private static final Charset THAI = Charset.forName("x-windows-874");

    /** Bytes of text that the detector looks at. */
    private static final int SAMPLE_BYTES = 8_000;

    /** Share of a page's bytes beyond ASCII that may be broken before the declared set is doubted. */
    private static final double TOLERATED = 0.05;

    /** Fewer broken characters than this are an accident. */
    private static final int ACCIDENT = 8;

    private CharsetEvidence() {}

    static boolean isAscii(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the bytes can be text in a character set. */
    static boolean allows(Charset charset, byte[] body) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        if (utf8 && Utf8.isValid(body)) {
            return true; // nine pages in ten
        }
        int beyond = beyondAscii(body);
        if (beyond == 0) {
            return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
        }
        // Text in a legacy set is not UTF-8 by chance once it has a few such characters.
        if (!utf8 && beyond >= ACCIDENT && Utf8.isValid(body)) {
            return false;
        }
        int most = Math.max(ACCIDENT, (int) (beyond * TOLERATED));
        return errors(charset, body, most + 1) <= most && !isControlText(charset, body, beyond);
    }

    /** Returns the most likely character set in which the bytes are text. */
    static Optional<Charset> detect(byte[] body) {
        int most = Math.max(ACCIDENT / 2, (int) (beyondAscii(body) * TOLERATED));
        int errors = errors(StandardCharsets.UTF_8, body, most + 1);
        if (errors == 0 || (errors <= most && beyondAscii(body) > 4 * most)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        byte[] sample = sample(body);
        if (isThai(sample)) {
            return Optional.of(THAI);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = CharsetLabels.findDetected(match.getName());
            if (charset.isPresent()
                    && !charset.get().name().startsWith("UTF-")
                    && errors(charset.get(), body, most + 1) <= most) {
                return charset;
            }
        }
        return Optional.empty();
    }

    /**
     * Tells Thai, which ICU does not know, by its shape: vowel and tone marks (D1, D4 to DA, E7 to EE) stand after a
     * consonant (A1 to CE) or after each other, and there are many.
     */
    private static boolean isThai(byte[] sample) {
        int marks = 0;
        int misplaced = 0;
        for (int i = 1; i < sample.length; i++) {
            if (isThaiMark(sample[i] & 0xFF)) {
                marks++;
                int before = sample[i - 1] & 0xFF;
                misplaced += (before >= 0xA1 && before <= 0xCE) || isThaiMark(before) ? 0 : 1;
            }
        }
        return marks >= 20 && marks * 12 > sample.length && misplaced * 20 < marks;
    }

    private static boolean isThaiMark(int b) {
        return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
    }

    private static int beyondAscii(byte[] body) {
        int count = 0;
        for (byte b : body) {
            if (b < 0) {
                count++;
            }
        }
        return count;
    }

    /** A single-byte set under which much of the text turns to C1 controls is not the right one. */
    private static boolean isControlText(Charset charset, byte[] body, int beyond) {
        if (charset.newEncoder().maxBytesPerChar() > 1) {
            return false;
        }
        long controls = new String(body, charset)
                .chars()
                .filter(c -> c >= 0x80 && c < 0xA0 && c != 0x85)
                .count();
        return controls > Math.max(ACCIDENT, (int) (beyond * TOLERATED));
    }

    /** Counts the byte sequences that are no character in the set, as far as {@code enough}. */
    private static int errors(Charset charset, byte[] body, int enough) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(8_192);
        int errors = 0;
        while (errors < enough) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isUnderflow()) {
                return errors;
            }
            if (result.isError()) {
                errors++;
                in.position(Math.min(in.limit(), in.position() + result.length()));
            }
        }
        return errors;
    }

    /** Returns the text beyond ASCII with its surroundings, without tags: markup drowns what tells languages apart. */
    private static byte[] sample(byte[] body) {
        byte[] sample = new byte[Math.min(body.length, SAMPLE_BYTES)];
        int length = 0;
        int lastBeyond = -100;
        boolean inTag = false;
        for (int i = 0; i < body.length && length < sample.length; i++) {
            byte b = body[i];
            if (b == '<') {
                inTag = true;
            } else if (b == '>') {
                inTag = false;
            } else if (!inTag) {
                if (b < 0) {
                    lastBeyond = i;
                }
                if (i - lastBeyond < 16) {
                    sample[length++] = b;
                }
            }
        }
        return Arrays.copyOf(sample, length);
    }
}
