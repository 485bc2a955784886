package org.khabar.extract.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a page or a feed into text. The order is the HTML standard's: byte order mark, HTTP header, meta tag or
 * XML prolog, detection, windows-1252. Unlike browsers, a declaration that the bytes contradict is not believed: bytes that
 * are no text in the declared set, or that are UTF-8 throughout, are detected instead. Nothing here throws.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML standard</a>
 */
public final class HtmlCharset {
    private static final Charset DEFAULT = Charset.forName("windows-1252");

    private HtmlCharset() {}

    /** What the character set was known from. */
    public enum Source {
        BYTE_ORDER_MARK,
        HTTP,
        DECLARED_INSIDE,
        DETECTED,
        DEFAULT
    }

    /**
     * Text and how it was read.
     *
     * @param text the text, without a byte order mark; bytes that are none in the set came out as U+FFFD
     * @param charset the character set used
     * @param source what it was known from
     */
    public record Decoded(String text, Charset charset, Source source) {}

    /**
     * What was found out about bytes.
     *
     * @param charset the character set of the text
     * @param source what it was known from
     * @param start where the text begins, after a byte order mark
     */
    public record Found(Charset charset, Source source, int start) {}

    /**
     * Decodes the body of an answer.
     *
     * @param contentType value of the HTTP header Content-Type; null where there was none
     */
    public static Decoded decode(byte[] body, @Nullable String contentType) {
        Found found = find(body, contentType);
        String text = new String(body, found.start(), body.length - found.start(), found.charset());
        return new Decoded(text, found.charset(), found.source());
    }

    /**
     * Finds the character set of the body of an answer.
     *
     * @param contentType value of the HTTP header Content-Type; null where there was none
     */
    public static Found find(byte[] body, @Nullable String contentType) {
        Mark mark = Mark.of(body);
        if (mark != null) {
            return new Found(mark.charset(), Source.BYTE_ORDER_MARK, mark.length());
        }
        Found declared = declared(body, contentType);
        return declared != null ? declared : undeclared(body, contentType);
    }

    private static @Nullable Found declared(byte[] body, @Nullable String contentType) {
        Optional<Charset> http = CharsetDeclaration.inHeader(contentType);
        Charset charset = http.orElseGet(() -> CharsetDeclaration.inBytes(body).orElse(null));
        if (charset == null || !CharsetEvidence.allows(charset, body)) {
            return null;
        }
        return new Found(charset, http.isPresent() ? Source.HTTP : Source.DECLARED_INSIDE, 0);
    }

    private static Found undeclared(byte[] body, @Nullable String contentType) {
        if (CharsetEvidence.isAscii(body)) {
            // RFC 7303: XML without a declaration is UTF-8; HTML is windows-1252. Both read ASCII alike.
            boolean xml = contentType != null && contentType.startsWith("application/") && contentType.contains("xml");
            Charset charset = xml ? StandardCharsets.UTF_8 : DEFAULT;
            return new Found(charset, Source.DEFAULT, 0);
        }
        Optional<Charset> detected = CharsetEvidence.detect(body);
        Charset charset = detected.orElse(DEFAULT);
        return new Found(charset, detected.isPresent() ? Source.DETECTED : Source.DEFAULT, 0);
    }

    /** A byte order mark, or the zero bytes around the first {@code <} of UTF-16 and UTF-32 without one (XML 1.0, appendix F). */
    private record Mark(Charset charset, int length) {
        private static final Object[][] TABLE = {
            {"UTF-32BE", 4, 0x00, 0x00, 0xFE, 0xFF},
            {"UTF-32LE", 4, 0xFF, 0xFE, 0x00, 0x00},
            {"UTF-8", 3, 0xEF, 0xBB, 0xBF},
            {"UTF-16BE", 2, 0xFE, 0xFF},
            {"UTF-16LE", 2, 0xFF, 0xFE},
            {"UTF-32BE", 0, 0x00, 0x00, 0x00, 0x3C},
            {"UTF-32LE", 0, 0x3C, 0x00, 0x00, 0x00},
            {"UTF-16BE", 0, 0x00, 0x3C, 0x00},
            {"UTF-16LE", 0, 0x3C, 0x00},
        };

        static @Nullable Mark of(byte[] body) {
            for (Object[] row : TABLE) {
                if (begins(body, row)) {
                    return new Mark(Charset.forName((String) row[0]), (Integer) row[1]);
                }
            }
            return null;
        }

        private static boolean begins(byte[] body, Object[] row) {
            if (body.length < row.length - 2) {
                return false;
            }
            for (int i = 2; i < row.length; i++) {
                if ((body[i - 2] & 0xFF) != (Integer) row[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
