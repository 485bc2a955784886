package org.khabar.extract.story;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story.Block;

/**
 * What the story reader found.
 *
 * @param blocks the story in reading order
 * @param citations absolute links out of the story, in order, at most 200
 * @param quality confidence that the blocks are the story, all of it and nothing else, 0 to 1
 * @param warnings codes of what was odd
 * @param root the element the story lies in; null when none was found
 * @param aside lines in or around the story that are not part of it
 * @param shape what the page looks like as a whole
 */
public record StoryText(
        List<Block> blocks,
        List<String> citations,
        double quality,
        List<String> warnings,
        @Nullable Element root,
        List<Line> aside,
        PageShape shape) {
    /** Copies the lists. */
    public StoryText {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
        aside = List.copyOf(aside);
    }

    /** Returns a reading that found no story. */
    static StoryText none(PageShape shape) {
        return new StoryText(List.of(), List.of(), 0, List.of(), null, List.of(), shape);
    }

    /** Returns the lines of one kind, in the page's order. */
    public List<String> lines(LineKind kind) {
        return aside.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }

    /** What a line beside the story is. */
    public enum LineKind {
        BYLINE,
        DATE,
        CAPTION,
        MASTHEAD
    }

    /**
     * A line beside the story.
     *
     * @param kind what it is
     * @param text as written, white space collapsed
     */
    public record Line(LineKind kind, String text) {}
}
