package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.extract.Story.Block;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryText.Line;
import org.khabar.extract.story.StoryText.LineKind;

/** Finds the story of a page. Safe for use by any number of threads; the document is not changed. */
public final class StoryReader {
    /** A story of less weight than this makes the page worth a second look. */
    private static final int SHORT = 600;

    private static final int MAX_CITATIONS = 200;
    private static final int MAX_LINES = 200;
    private static final int MAX_LINE = 600;

    /** Reads the story of a parsed page. */
    public StoryText read(Page page) {
        Headlines headlines = Headlines.of(page);
        Draft draft = draft(page, headlines);
        int headline = headlines.find(draft.outline());
        PageShape shape = PageShape.of(draft.outline(), draft.story(), headline >= 0);
        if (draft.story().isEmpty()) {
            return StoryText.none(shape);
        }
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : draft.story()) {
            String text = CleanText.of(passage.text);
            if (!text.isEmpty()) {
                blocks.add(new Block(passage.kind, passage.level, text));
            }
        }
        List<String> warnings = draft.outline().complete() ? List.of() : List.of("PAGE_CUT");
        return new StoryText(
                blocks,
                citations(page, draft.story()),
                Confidence.of(draft.outline(), draft.box(), draft.story(), headline),
                warnings,
                draft.box().element,
                lines(draft.outline()),
                shape);
    }

    /** Reads with the boxes' names believed; where that leaves next to nothing, once more by the tags alone. */
    private static Draft draft(Page page, Headlines headlines) {
        Element body = page.document().body();
        Outline outline = OutlineBuilder.of(body);
        RoleMarker.mark(outline);
        Draft named = draft(outline, headlines);
        if (named.weight() >= SHORT) {
            return named;
        }
        Outline plain = OutlineBuilder.of(body);
        RoleMarker.markByTags(plain);
        Draft byTags = draft(plain, headlines);
        return byTags.weight() > 3 * named.weight() ? byTags : named;
    }

    private static Draft draft(Outline outline, Headlines headlines) {
        TeaserMarker.mark(outline);
        Reading best = Readings.best(outline, headlines.find(outline));
        List<Passage> story = best.value() <= 0 ? List.of() : StoryCleaner.clean(outline, best.box(), headlines);
        return new Draft(outline, best.box(), story);
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

    /** Returns the lines beside the story, from the head of the page to its foot. */
    private static List<Line> lines(Outline outline) {
        List<Line> lines = new ArrayList<>();
        for (Passage passage : outline.passages()) {
            if (lines.size() >= MAX_LINES || passage.weight() > MAX_LINE) {
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

    private static void add(LineKind kind, Passage passage, List<Line> lines) {
        lines.add(new Line(kind, CleanText.of(passage.text)));
    }

    /**
     * A story as first taken out.
     *
     * @param outline the page
     * @param box where it lies
     * @param story its passages
     */
    private record Draft(Outline outline, Box box, List<Passage> story) {
        int weight() {
            return story.stream().mapToInt(Passage::weight).sum();
        }
    }
}
