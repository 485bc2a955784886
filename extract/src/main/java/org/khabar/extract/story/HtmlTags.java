package org.khabar.extract.story;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the outline of a page makes of an element by its tag (HTML Living Standard, and AMP's pictures). */
final class HtmlTags {
    /** Elements whose text is never read. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "button",
            "textarea",
            "input",
            "datalist",
            "audio",
            "video",
            "map",
            "head",
            "option",
            "progress",
            "meter",
            "applet");

    /** Elements of unknown kind to the parser that stand as blocks on pages all the same. */
    private static final Set<String> BLOCKS = Set.of(
            "figcaption",
            "figure",
            "picture",
            "main",
            "summary",
            "details",
            "td",
            "th",
            "dd",
            "dt",
            "amp-img",
            "center",
            "label");

    private HtmlTags() {}

    /** Whether the text in it is never read. */
    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }

    static boolean isBlock(Element element, String tag) {
        return element.isBlock() || BLOCKS.contains(tag) || tag.indexOf('-') > 0;
    }

    static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    static boolean isItem(String tag) {
        return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
    }
}
