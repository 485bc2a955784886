package org.khabar.app.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * URLs as WARC files name them. A {@code WARC-Target-URI} is a URI (RFC 3986), so what may not stand in one, such as Arabic
 * letters as people write them, is percent-encoded as UTF-8; a URI stays as it is.
 */
final class TargetUri {
    private static final Pattern PARTS =
            Pattern.compile("(?<authority>[^:/?#]+://[^/?#]*)?(?<path>[^#]*)(?<fragment>#.*)?", Pattern.DOTALL);

    /** Brackets stand around an IPv6 address only. */
    private static final Pattern NOT_IN_AUTHORITY = allBut("\\[\\]");

    private static final Pattern NOT_IN_PATH = allBut("");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private TargetUri() {}

    /** Returns a URL as a URI. */
    static String of(String url) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException("every text has these parts");
        }
        String authority = parts.group("authority");
        String fragment = parts.group("fragment");
        return (authority == null ? "" : encoded(authority, NOT_IN_AUTHORITY))
                + encoded(parts.group("path"), NOT_IN_PATH)
                + (fragment == null ? "" : "#" + encoded(fragment.substring(1), NOT_IN_PATH));
    }

    /** What stands for itself nowhere: a percent sign that begins no code, and all that is neither reserved nor unreserved. */
    private static Pattern allBut(String more) {
        return Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~:/?@!$&'()*+,;=%" + more + "-]+");
    }

    private static String encoded(String part, Pattern misfits) {
        return misfits.matcher(part).replaceAll(found -> codes(found.group()));
    }

    private static String codes(String text) {
        StringBuilder codes = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            codes.append('%').append(HEX.toHexDigits(one));
        }
        return codes.toString();
    }
}
