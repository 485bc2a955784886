package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story.Block;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryText.Line;
import org.khabar.extract.story.StoryText.LineKind;

/** Finds the story of a page. Safe for use by any number of threads; the document is not changed. */
public final class StoryReader {
    private static final int MAX_CITATIONS = 200;
    private static final int MAX_LINES = 200;
    private static final int MAX_LINE = 600;

    /** Reads the story of a parsed page. */
    public StoryText read(Page page) {
        Headlines headlines = Headlines.of(page);
        Drafts drafts = new Drafts(page, headlines);
        Draft shown = drafts.ofThePage();
        Draft best = drafts.best();
        PageShape shape = PageShape.of(shown.outline(), best.story(), headlines.find(shown.outline()));
        if (best.story().isEmpty()) {
            return StoryText.none(shape);
        }
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : best.story()) {
            String text = CleanText.of(passage.text);
            if (!text.isEmpty()) {
                blocks.add(new Block(passage.kind, passage.level, text));
            }
        }
        return new StoryText(
                blocks,
                citations(page, best.story()),
                drafts.reading(),
                shown.outline().complete() ? List.of() : List.of("PAGE_CUT"),
                shown.box().element,
                lines(shown.outline()),
                shape);
    }

    private static List<String> citations(Page page, List<Passage> story) {
        Set<String> citations = new LinkedHashSet<>();
        for (Passage passage : story) {
            for (String link : passage.links) {
                if (citations.size() < MAX_CITATIONS && !link.startsWith("#")) {
                    page.resolve(link).ifPresent(url -> citations.add(url.toString()));
                }
            }
        }
        return List.copyOf(citations);
    }

    /**
     * Returns the lines beside the story, from the head of the page to its foot. What lies in one link with a heading is the card of another story,
     * whose byline and date are not this one's.
     */
    @SuppressWarnings("ReferenceEquality") // the very link is meant, not one like it
    private static List<Line> lines(Outline outline) {
        List<Line> lines = new ArrayList<>();
        @Nullable Element card = null;
        for (Passage passage : outline.passages()) {
            Element link = linkAround(passage.box);
            boolean ofCard = link != null && link == card;
            if (passage.level > 0) {
                card = link;
            }
            if (lines.size() >= MAX_LINES || passage.weight() > MAX_LINE || ofCard) {
                continue;
            }
            switch (passage.role.isFurniture() ? passage.role : passage.line()) {
                case BYLINE -> add(LineKind.BYLINE, passage, lines);
                case DATE -> add(LineKind.DATE, passage, lines);
                case CAPTION -> add(LineKind.CAPTION, passage, lines);
                case MASTHEAD -> add(LineKind.MASTHEAD, passage, lines);
                case PLAIN,
                        STORY,
                        LEAD,
                        NAVIGATION,
                        SHARE,
                        RELATED,
                        COMMENTS,
                        AUTHOR,
                        TAGS,
                        NOTICE,
                        ADVERT,
                        HIDDEN -> {}
            }
        }
        return lines;
    }

    private static @Nullable Element linkAround(Box box) {
        Element element = box.element;
        while (element != null && !element.normalName().equals("a")) {
            element = element.parent();
        }
        return element;
    }

    private static void add(LineKind kind, Passage passage, List<Line> lines) {
        lines.add(new Line(kind, CleanText.of(passage.text)));
    }
}
