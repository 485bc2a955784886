package org.khabar.extract.story;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Tells figures that hold a table, a quotation, code or paragraphs, which are content, from those of pictures. */
final class FigureContent implements NodeFilter {
    private boolean found;

    private FigureContent() {}

    static boolean isIn(Element figure) {
        FigureContent content = new FigureContent();
        NodeTraversor.filter(content, figure);
        return content.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        found = node instanceof Element element
                && switch (element.normalName()) {
                    case "table", "blockquote", "pre" -> true;
                    case "p" -> {
                        Element before = element.previousElementSibling();
                        yield depth > 0 && before != null && before.normalName().equals("p");
                    }
                    default -> false;
                };
        return found ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
