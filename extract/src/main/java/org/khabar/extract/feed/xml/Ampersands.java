package org.khabar.extract.feed.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes ampersands that begin no escape. HTML knows some names without a semicolon ({@code &copy=1} in the query of a
 * link would be read as a sign), XML none.
 */
public final class Ampersands {
    /** What is left alone, and a bare ampersand last. */
    private static final Pattern PARTS = Pattern.compile(
            "<!\\[CDATA\\[|&(?:[A-Za-z][A-Za-z0-9]{0,31}|#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7});|(?<bare>&)");

    private static final String CDATA = "<![CDATA[";

    private Ampersands() {}

    /** Returns XML whose bare ampersands are escaped; the text itself where there are none. */
    public static String mended(String xml) {
        StringBuilder mended = new StringBuilder();
        Matcher matcher = PARTS.matcher(xml);
        int copied = 0;
        int at = 0;
        while (matcher.find(at)) {
            at = matcher.end();
            if (matcher.group("bare") != null) {
                mended.append(xml, copied, matcher.end()).append("amp;");
                copied = matcher.end();
            } else if (matcher.group().equals(CDATA)) {
                int end = xml.indexOf("]]>", at);
                at = end < 0 ? xml.length() : end;
            }
        }
        return copied == 0 ? xml : mended.append(xml, copied, xml.length()).toString();
    }
}
