package org.khabar.producer.robots;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The pattern of a rule, ready to be matched. Paths and patterns are compared in one percent-encoding (RFC 9309, 2.2.2):
 * octets of visible ASCII stand for themselves, all others as {@code %XX}, but for an encoded slash, star, dollar or
 * percent sign, which stay encoded and so differ from the plain ones.
 */
final class RobotsPath {
    private static final String DOLLAR = "%24";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String text;
    private final Glob glob;
    private final boolean anchored;

    private RobotsPath(String text) {
        this.text = text;
        this.anchored = text.endsWith("$");
        String body = anchored ? text.substring(0, text.length() - 1) : text;
        this.glob = new Glob(
                Arrays.stream(body.split("\\*", -1)).map(RobotsPath::canonical).toList());
    }

    /** Reads the value of an allow or disallow line, which is not empty. */
    static RobotsPath pattern(String value) {
        return new RobotsPath(value.startsWith("/") || value.startsWith("*") ? value : "/" + value);
    }

    /** Brings a path that is requested into the form that is compared: there a star and a dollar are only characters. */
    static String canonical(String path) {
        StringBuilder canonical = new StringBuilder(path.length() + 16);
        byte[] bytes = path.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xFF;
            if (octet == '%' && isEscape(bytes, i)) {
                append(canonical, hexValue(bytes[i + 1]) * 16 + hexValue(bytes[i + 2]), true);
                i += 2;
            } else {
                append(canonical, octet, false);
            }
        }
        return canonical.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length && HexFormat.isHexDigit(bytes[at + 1]) && HexFormat.isHexDigit(bytes[at + 2]);
    }

    private static int hexValue(byte digit) {
        return HexFormat.fromHexDigit(digit);
    }

    private static void append(StringBuilder canonical, int octet, boolean wasEncoded) {
        boolean special = octet == '*' || octet == '$' || octet == '%' || (octet == '/' && wasEncoded);
        if (octet <= ' ' || octet >= 0x7F || special) {
            canonical.append('%').append(HEX.toHexDigits((byte) octet));
        } else {
            canonical.append((char) octet);
        }
    }

    /** Tells whether a canonical path matches; one that ends in a dollar sign may be what the pattern means, too. */
    boolean matches(String path) {
        if (!anchored) {
            return glob.matchesStartOf(path);
        }
        boolean dollar = path.endsWith(DOLLAR);
        return glob.matches(path) || (dollar && glob.matches(path.substring(0, path.length() - DOLLAR.length())));
    }

    /** Returns the octets that decide which of two matching rules is the more specific. */
    int length() {
        return glob.parts().stream().mapToInt(String::length).sum()
                + glob.parts().size()
                - 1
                + (anchored ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RobotsPath that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the pattern as written, with a leading slash. */
    @Override
    public String toString() {
        return text;
    }
}
