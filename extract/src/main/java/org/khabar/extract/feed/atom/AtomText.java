package org.khabar.extract.feed.atom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import org.khabar.extract.feed.PlainText;
import org.khabar.extract.feed.xml.FeedElement;

/** A text construct of Atom: plain text, escaped HTML, XHTML, or, in 0.3 and for content, a media type. */
final class AtomText {
    private AtomText() {}

    /** Returns it as plain text. */
    static String plain(FeedElement element) {
        return isText(element) ? PlainText.ofText(element.text()) : PlainText.ofMarkup(decoded(element));
    }

    /** Returns it as HTML. */
    static String html(FeedElement element) {
        return isText(element) ? FeedElement.escaped(element.text()) : decoded(element);
    }

    private static boolean isText(FeedElement element) {
        String type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean escaped = element.attribute("mode").equals("escaped");
        boolean text = type.isEmpty() || type.equals("text") || type.equals("text/plain");
        return text
                && !escaped
                && element.children().isEmpty()
                && !element.attribute("mode").equals("base64");
    }

    private static String decoded(FeedElement element) {
        String type = element.attribute("type").toLowerCase(Locale.ROOT);
        boolean named = type.isEmpty() || type.equals("html") || type.equals("xhtml") || type.startsWith("text/");
        boolean binary = !named && !type.endsWith("xml") && type.contains("/");
        return binary || element.attribute("mode").equals("base64") ? base64(element.text()) : element.markup();
    }

    private static String base64(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return text;
        }
    }
}
