package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.page.DocumentOrder;
import org.khabar.extract.page.Page;

/**
 * Elements that facts may stand in, gathered from the body: headings, times, boxes named for the author or the date, links to
 * authors, short lines. What lies in comments, teasers and footers is left out.
 */
final class Landmarks {
    private static final int MAX_MARKS = 4_000;
    private static final int LONGEST_LINE = 160;

    /** Paragraphs that no card of another story has. */
    private static final int FULL_STORY = 4;

    /** Parts of the addresses under which newspapers keep the pages of their authors. */
    private static final List<String> AUTHOR_PATHS = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/profile/",
            "/journalist",
            "/contributor",
            "/reporters/",
            "/writers/",
            "/staff/",
            "/by/");

    /** What an element may hold. */
    enum Kind {
        HEADING,
        TIME,
        BYLINE_BOX,
        DATE_BOX,
        AUTHOR_LINK,
        LINE
    }

    /** An element found. */
    static final class Mark {
        private final Kind kind;
        private final Element element;
        private final int index;
        private @Nullable String text;

        Mark(Kind kind, Element element, int index) {
            this.kind = kind;
            this.element = element;
            this.index = index;
        }

        /** What it may hold. */
        Kind kind() {
            return kind;
        }

        Element element() {
            return element;
        }

        /** Its place among all elements of the body. */
        int index() {
            return index;
        }

        /** All text in it, read once. */
        String text() {
            if (text == null) {
                text = element.text();
            }
            return text;
        }
    }

    private final Map<Kind, List<Mark>> marks = new EnumMap<>(Kind.class);
    private int found;

    private Landmarks() {
        for (Kind kind : Kind.values()) {
            marks.put(kind, new ArrayList<>());
        }
    }

    static Landmarks of(Page page) {
        Landmarks landmarks = new Landmarks();
        DocumentOrder order = page.order();
        int body = order.placeOf(page.document().body());
        int place = body;
        while (place < order.end(body) && landmarks.found < MAX_MARKS) {
            Element element = order.element(place);
            String tag = element.normalName();
            int says = BoxNames.of(element);
            boolean big = tag.equals("main") || tag.equals("article") || order.depth(place) <= order.depth(body) + 2;
            if (!big && landmarks.isElsewhere(order, place, says)) {
                place = order.end(place);
            } else {
                place++;
                landmarks.sort(element, tag, says, place - body);
            }
        }
        return landmarks;
    }

    private boolean isElsewhere(DocumentOrder order, int place, int says) {
        Element element = order.element(place);
        return switch (element.normalName()) {
            case "nav" -> true;
            case "footer" -> element.closest("article") == null;
            case "a" -> !of(Kind.HEADING).isEmpty() && isTeaser(order, place);
            default -> (says & BoxNames.ELSEWHERE) != 0 && !isCore(order, place);
        };
    }

    /** A link around a heading and more is the card of another story; one that was never closed holds all that follows. */
    private static boolean isTeaser(DocumentOrder order, int link) {
        Element heading = null;
        int paragraphs = 0;
        for (int place = link + 1; place < order.end(link); place++) {
            switch (order.element(place).normalName()) {
                case "h1", "h2", "h3", "h4" -> heading = heading == null ? order.element(place) : heading;
                case "p" -> paragraphs++;
                default -> {}
            }
        }
        return heading != null
                && paragraphs < FULL_STORY
                && order.element(link).text().length() > heading.text().length() + 1;
    }

    private void sort(Element element, String tag, int says, int index) {
        switch (tag) {
            case "h1", "h2" -> {
                add(Kind.HEADING, element, index);
                return;
            }
            case "time" -> add(Kind.TIME, element, index);
            case "a" -> {
                if (isAuthorLink(element)) {
                    add(Kind.AUTHOR_LINK, element, index);
                }
            }
            default -> {}
        }
        if ((says & BoxNames.BYLINE) != 0) {
            add(Kind.BYLINE_BOX, element, index);
        }
        if ((says & BoxNames.DATE) != 0) {
            add(Kind.DATE_BOX, element, index);
        }
        if (hasShortText(element)) {
            add(Kind.LINE, element, index);
        }
    }

    /** Whether the element's own text, white space collapsed, is no longer than a line. */
    private static boolean hasShortText(Element element) {
        int length = 0;
        for (int i = 0; i < element.childNodeSize() && length < LONGEST_LINE; i++) {
            if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
                length += collapsedLength(text.getWholeText());
            }
        }
        return length > 0 && length < LONGEST_LINE;
    }

    /** Length of {@link TextNode#text()}, without making the text: runs of white space are one space, what is not seen is left out. */
    private static int collapsedLength(String text) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length() && length < LONGEST_LINE; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                length += space ? 0 : 1;
                space = true;
            } else if (c != '\u00ad' && c != '\u200b') {
                length++;
                space = false;
            }
        }
        return length;
    }

    private static boolean isAuthorLink(Element link) {
        if (link.attributes().get("rel").contains("author")) {
            return true;
        }
        String href = link.attributes().get("href").toLowerCase(Locale.ROOT);
        for (String path : AUTHOR_PATHS) {
            if (href.contains(path)) {
                return true;
            }
        }
        return false;
    }

    private void add(Kind kind, Element element, int index) {
        found++;
        of(kind).add(new Mark(kind, element, index));
    }

    private List<Mark> of(Kind kind) {
        return marks.getOrDefault(kind, List.of());
    }

    /** Returns the elements of a kind in the page's order. */
    List<Mark> all(Kind kind) {
        return List.copyOf(of(kind));
    }

    /** Looks for the main headline or most of the page's paragraphs: a box with them is the article whatever it is called. */
    private static boolean isCore(DocumentOrder order, int box) {
        int article = 0;
        for (int place = box; place < order.end(box); place++) {
            Element element = order.element(place);
            switch (element.normalName()) {
                case "h1" -> {
                    return true;
                }
                case "article" -> article = Math.max(article, order.end(place));
                case "p" -> {
                    if (place < article && hasParagraphsBefore(element)) {
                        return true;
                    }
                }
                default -> {}
            }
            if (element.attributesSize() > 0
                    && element.attributes().get("itemprop").equalsIgnoreCase("articleBody")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasParagraphsBefore(Element paragraph) {
        int paragraphs = 1;
        for (Element before = paragraph.previousElementSibling();
                before != null && paragraphs < FULL_STORY;
                before = before.previousElementSibling()) {
            paragraphs += before.normalName().equals("p") ? 1 : 0;
        }
        return paragraphs == FULL_STORY;
    }
}
