package org.khabar.extract.story;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.ChosenReading;
import org.khabar.extract.ChosenReading.Kind;
import org.khabar.extract.Story.Block;

/**
 * What the story reader found.
 *
 * @param blocks the story in reading order
 * @param citations absolute links out of the story, in order, at most 200
 * @param reading which reading of the page it is, and how sure
 * @param warnings codes of what was odd
 * @param root the element the story lies in; null when none was found
 * @param aside lines in or around the story that are not part of it
 * @param shape what the page looks like as a whole
 */
public record StoryText(
        List<Block> blocks,
        List<String> citations,
        ChosenReading reading,
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
        ChosenReading nothing = new ChosenReading(Kind.STRUCTURE, 0, List.of());
        return new StoryText(List.of(), List.of(), nothing, List.of(), null, List.of(), shape);
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
