package org.khabar.extract.kind;

import org.khabar.extract.Evidence;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.PageShape;

/**
 * Everything the judgement looks at.
 *
 * @param marks what the page says of itself
 * @param address its address
 * @param shape what its text looks like
 * @param facts what is known of it
 */
record Clues(PageMarks marks, PageAddress address, PageShape shape, Facts facts) {
    /** A fact believed less than this may be anything's. */
    private static final double BELIEVED = 0.5;
    /** A page with so many dated lines lists things; no date it shows is its own. */
    private static final int LIST_OF_DATES = 4;

    static Clues of(Page page, PageShape shape, Facts facts) {
        return new Clues(PageMarks.of(page), PageAddress.of(page, facts), shape, facts);
    }

    /** Whether markup tells the time of publication. */
    boolean tellsDate() {
        return facts.find(Field.DATE_PUBLISHED)
                .map(Fact::evidence)
                .filter(evidence -> evidence.confidence() >= BELIEVED)
                .map(Evidence::origin)
                .filter(origin -> origin != Origin.URL && origin != Origin.VISIBLE_TEXT)
                .isPresent();
    }

    /** Whether the page shows the time of publication to its readers. */
    boolean showsDate() {
        return !isListOfDates()
                && facts.find(Field.DATE_PUBLISHED)
                        .map(Fact::evidence)
                        .filter(evidence ->
                                evidence.confidence() >= BELIEVED && evidence.origin() == Origin.VISIBLE_TEXT)
                        .isPresent();
    }

    /** Whether the story is a list of things with their dates. */
    boolean isListOfDates() {
        return isChopped() && shape.story().datedLines() >= LIST_OF_DATES;
    }

    /** Whether the page names who wrote it. */
    boolean namesAuthor() {
        return facts.find(Field.AUTHOR)
                .filter(author -> author.evidence().confidence() >= BELIEVED)
                .isPresent();
    }

    /** Whether headline, date and running text are all there: what a story is. */
    boolean isWholeStory() {
        return shape.headline() && shape.story().prose() > 0 && (tellsDate() || showsDate());
    }

    /** Whether the page begins as a story does; what teases other stories then only stands beside it. */
    boolean isOpening() {
        return shape.opening()
                && shape.story().prose() > 0
                && !isChopped()
                && !address.isRoot()
                && !address.endsIn(Vocabulary.LISTING_ENDS);
    }

    /** Whether the story is a row of short pieces between links, as teasers are. */
    boolean isChopped() {
        return shape.story().weight() > 500
                && shape.story().run() < 0.3 * shape.story().weight();
    }
}
