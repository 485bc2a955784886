package org.khabar.extract.url;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Percent-encoding: the sets of the WHATWG URL standard, 1.3, and the normal form of RFC 3986, 6.2.2. */
final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final CharMatcher NOT_VISIBLE = CharMatcher.inRange('!', '~').negate();

    /** What is encoded in each part of an http URL. */
    static final CharMatcher FRAGMENT = NOT_VISIBLE.or(CharMatcher.anyOf("\"<>`"));

    static final CharMatcher QUERY = NOT_VISIBLE.or(CharMatcher.anyOf("\"#<>'"));
    static final CharMatcher PATH = NOT_VISIBLE.or(CharMatcher.anyOf("\"#<>?^`{}"));
    static final CharMatcher USER_INFO = PATH.or(CharMatcher.anyOf("/:;=@[\\]|"));

    /** What may stand for itself anywhere (RFC 3986, 2.3). */
    private static final CharMatcher UNRESERVED = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-._~"));

    /** What may stand in a path or a query (RFC 3986, 3.3 and 3.4). */
    private static final CharMatcher ALLOWED = UNRESERVED.or(CharMatcher.anyOf("!$&'()*+,;=:@/?"));

    private PercentEncoding() {}

    /** Encodes the characters of a set as UTF-8; escapes that are there are left alone. */
    static String encode(String text, CharMatcher set) {
        if (!set.matchesAnyOf(text)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (set.matches(c)) {
                append(encoded, c);
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** Undoes all escapes and reads the octets as UTF-8. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] octets = text.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        String latin = new String(octets, ISO_8859_1);
        for (int i = 0; i < octets.length; i++) {
            boolean escape = isEscape(latin, i);
            decoded.write(escape ? HexFormat.fromHexDigits(latin, i + 1, i + 3) : octets[i]);
            i += escape ? 2 : 0;
        }
        return decoded.toString(UTF_8);
    }

    /** Brings an encoded path or query into its normal form. */
    static String normalise(String encoded) {
        StringBuilder normal = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (isEscape(encoded, i)) {
                char meant = (char) HexFormat.fromHexDigits(encoded, i + 1, i + 3);
                if (UNRESERVED.matches(meant)) {
                    normal.append(meant);
                } else {
                    append(normal, meant);
                }
                i += 2;
            } else if (ALLOWED.matches(c)) {
                normal.append(c);
            } else {
                append(normal, c);
            }
        }
        return normal.toString();
    }

    private static void append(StringBuilder text, char octet) {
        text.append('%').append(HEX.toHexDigits((byte) octet));
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}
