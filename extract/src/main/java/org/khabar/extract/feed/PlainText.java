package org.khabar.extract.feed;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Makes one line of plain text of what a feed holds. */
public final class PlainText {
    /** A tag, a comment or an escape: without one of them text is not HTML, whatever the feed says. */
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/?]|<!--|&#?[A-Za-z0-9]{1,32};");

    /** Elements that swallow all that follows in HTML if they were closed as in XML, as embedded players often are. */
    private static final Pattern OPEN_ENDED =
            Pattern.compile("(?i)<(?:iframe|noframes|noembed|textarea|title|xmp|plaintext)\\b[^<>]*/?>");

    private static final CharMatcher SPACE =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.is('\u00A0'));

    private PlainText() {}

    /** Returns what a reader sees of text that may be HTML. */
    public static String ofMarkup(String markup) {
        if (!MARKUP.matcher(markup).find()) {
            return ofText(markup);
        }
        return ofText(Jsoup.parseBodyFragment(OPEN_ENDED.matcher(markup).replaceAll(" "))
                .text());
    }

    /** Returns text with single spaces, without control characters. */
    public static String ofText(String text) {
        return SPACE.trimAndCollapseFrom(text, ' ');
    }
}
