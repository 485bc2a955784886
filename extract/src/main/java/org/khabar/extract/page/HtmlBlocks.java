package org.khabar.extract.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Text that stands outside the page's own markup, as HTML blocks. */
public final class HtmlBlocks {
    private HtmlBlocks() {}

    /** Returns a text as blocks, detached from any page: HTML as it is, of plain text every line a paragraph. */
    public static Element of(String text) {
        Element root = new Element("div");
        append(text, "p", root);
        return root;
    }

    /** Appends a text as blocks; what has none of its own becomes elements of the tag. */
    static void append(String text, String tag, Element out) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            Element parsed = Jsoup.parseBodyFragment(text).body();
            boolean blocks = parsed.children().stream()
                    .anyMatch(child -> child.isBlock() || child.normalName().equals("br"));
            if (blocks || parsed.childrenSize() > 0) {
                Element block = blocks ? out : out.appendElement(tag);
                List.copyOf(parsed.childNodes()).forEach(block::appendChild);
                return;
            }
            text = parsed.wholeText();
        }
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> out.appendElement(tag).text(line));
    }
}
