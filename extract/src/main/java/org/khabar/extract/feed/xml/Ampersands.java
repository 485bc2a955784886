package org.khabar.extract.feed.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes ampersands that begin no escape. HTML knows some names without a semicolon ({@code &copy=1} in the query of a
 * link would be read as a sign), XML none.
 */
public final class Ampersands {
    /** An escape, from its ampersand on. */
    private static final Pattern ESCAPE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{0,31}|#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7});");

    private static final String CDATA = "<![CDATA[";

    private Ampersands() {}

    /** Returns XML whose bare ampersands are escaped; the text itself where there are none. */
    public static String mended(String xml) {
        StringBuilder mended = new StringBuilder();
        Matcher escape = ESCAPE.matcher(xml);
        int copied = 0;
        int cdata = xml.indexOf(CDATA);
        int at = xml.indexOf('&');
        while (at >= 0) {
            if (cdata >= 0 && cdata < at) {
                int end = xml.indexOf("]]>", cdata);
                int from = end < 0 ? xml.length() : end;
                cdata = xml.indexOf(CDATA, from);
                at = at < from ? xml.indexOf('&', from) : at;
            } else if (escape.region(at, xml.length()).lookingAt()) {
                at = xml.indexOf('&', escape.end());
            } else {
                mended.append(xml, copied, at + 1).append("amp;");
                copied = at + 1;
                at = xml.indexOf('&', copied);
            }
        }
        return copied == 0 ? xml : mended.append(xml, copied, xml.length()).toString();
    }
}
