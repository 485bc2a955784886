package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.story.Hint.Trust;

/** Flattens a page in one walk, without recursion, so that depth costs nothing. The document is not changed. */
final class OutlineBuilder implements NodeFilter {
    private static final int MAX_PASSAGES = 20_000;
    private static final int MAX_LINKS = 400;

    /** Shorter alternative texts of pictures are names, not captions. */
    private static final int MIN_ALT = 25;

    private static final int MAX_BOXES = 200_000;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final RunBuffer run = new RunBuffer();
    private final String title;
    private Box current;
    private final List<String> hrefs = new ArrayList<>();
    private final List<Element> storyLinks = new ArrayList<>();
    private final List<String> alts = new ArrayList<>();
    private int listDepth;
    private int quoteDepth;
    private int embedDepth;
    private int links;
    private int bolds;
    private boolean complete = true;

    private OutlineBuilder(Element root) {
        current = new Box(0, root, null, Hint.NONE, 0);
        boxes.add(current);
        Document document = root.ownerDocument();
        title = document == null ? "" : Headlines.fold(document.title());
    }

    /** Flattens an element with everything in it. */
    static Outline of(Element root) {
        OutlineBuilder builder = new OutlineBuilder(root);
        NodeTraversor.filter(builder, root);
        builder.flush();
        builder.boxes.getFirst().end = builder.passages.size();
        return new Outline(builder.boxes, builder.passages, builder.alts, builder.complete);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            run.append(text.getWholeText(), links > 0, bolds > 0);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (HtmlTags.isSkipped(tag) || passages.size() >= MAX_PASSAGES || boxes.size() >= MAX_BOXES) {
            complete &= HtmlTags.isSkipped(tag);
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "br" -> lineBreak();
            case "hr" -> flush();
            case "a" -> openLink(element);
            case "img" -> {
                if (element.attr("alt").length() > MIN_ALT && alts.size() < MAX_LINKS) {
                    alts.add(element.attr("alt"));
                }
            }
            case "b", "strong" -> bolds++;
            default -> {
                if (HtmlTags.isBlock(element, tag)) {
                    open(element, tag);
                } else if (BoxHints.isHidden(element) || isHiddenByName(element, tag)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            String tag = element.normalName();
            switch (tag) {
                case "a" -> closeLink(element);
                case "b", "strong" -> bolds--;
                default -> {
                    if (current.element.equals(element)) {
                        close(tag);
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void openLink(Element link) {
        if (StoryLink.holdsStory(link)) {
            storyLinks.add(link);
        } else {
            links++;
        }
        if (hrefs.size() < MAX_LINKS && link.hasAttr("href")) {
            hrefs.add(link.attr("href"));
        }
    }

    private void closeLink(Element link) {
        links -= storyLinks.contains(link) ? 0 : 1;
    }

    private void open(Element element, String tag) {
        if (!(HtmlTags.isCell(tag) && isDataRow(current.element))) {
            flush();
        } else {
            run.cell();
        }
        current = new Box(boxes.size(), element, current, BoxHints.of(element, tag), passages.size());
        boxes.add(current);
        switch (tag) {
            case "ul", "ol", "dl" -> listDepth++;
            case "blockquote" -> {
                quoteDepth++;
                embedDepth += BoxHints.isEmbed(element) ? 1 : 0;
            }
            default -> {}
        }
    }

    private void close(String tag) {
        Box closed = current;
        Box parent = closed.parent;
        if (parent == null) {
            return;
        }
        if (!(HtmlTags.isCell(tag) && isDataRow(parent.element))) {
            flush();
        }
        closed.end = passages.size();
        current = parent;
        switch (tag) {
            case "ul", "ol", "dl" -> listDepth--;
            case "blockquote" -> {
                quoteDepth--;
                embedDepth -= BoxHints.isEmbed(closed.element) ? 1 : 0;
            }
            default -> {}
        }
    }

    /** Whether a table row holds data rather than the page's columns: two cells or more, none with blocks or line breaks inside. */
    private static boolean isDataRow(Element row) {
        if (!row.normalName().equals("tr") || row.childrenSize() < 2) {
            return false;
        }
        for (Element cell : row.children()) {
            for (Element child : cell.children()) {
                if (child.normalName().equals("br")
                        || (child.isBlock() && !child.normalName().equals("p"))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether words inside a paragraph are only for screen readers or for a mouse that hovers over them. */
    private boolean isHiddenByName(Element element, String tag) {
        if (!tag.equals("span")
                || !current.tag().equals("p")
                || current.own.role().isFurniture()
                || !element.hasAttr("class")) {
            return false; // themes write "Posted by" for screen readers only
        }
        Hint hint = BoxHints.ofNames(element);
        return hint.role() == Role.HIDDEN && hint.trust() == Trust.FIRM;
    }

    /** A line in bold at the beginning of a box that stands in the title too is the headline of a page that knows no headings. */
    private void lineBreak() {
        boolean headline =
                run.isBold() && current.first == passages.size() && title.contains(Headlines.fold(run.text()));
        if (headline || run.endsLine()) {
            flush();
        } else {
            run.lineBreak();
        }
    }

    private void flush() {
        if (run.isBlank()) {
            run.clear();
            hrefs.clear();
            return;
        }
        String text = run.text();
        TextMeasure measure = TextMeasure.of(text);
        boolean story = StoryLink.isStory(run.linkWeight(), measure.stops());
        passages.add(new Passage(
                passages.size(),
                current,
                kind(),
                level(),
                text,
                measure,
                story ? 0 : run.linkWeight(),
                run.boldWeight(),
                List.copyOf(hrefs)));
        hrefs.clear();
        run.clear();
    }

    private BlockKind kind() {
        String tag = current.tag();
        if (HtmlTags.isHeading(tag)) {
            return BlockKind.HEADING;
        }
        if (run.cells() > 1 || tag.equals("tr")) {
            return BlockKind.TABLE_ROW;
        }
        if (embedDepth > 0) {
            return BlockKind.EMBED;
        }
        if (quoteDepth > 0) {
            return BlockKind.QUOTE;
        }
        boolean inItem = listDepth > 0
                && (HtmlTags.isItem(tag) || (current.parent != null && HtmlTags.isItem(current.parent.tag())));
        return inItem ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private int level() {
        return switch (kind()) {
            case HEADING -> current.tag().charAt(1) - '0';
            case LIST_ITEM -> listDepth;
            case PARAGRAPH, QUOTE, TABLE_ROW, EMBED -> 0;
        };
    }
}
