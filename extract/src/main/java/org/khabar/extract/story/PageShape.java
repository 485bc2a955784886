package org.khabar.extract.story;

import java.util.List;
import org.khabar.extract.Story.BlockKind;

/**
 * What a page looks like as a whole, for the judgement whether it is an article.
 *
 * @param story what its story looks like
 * @param page weight of all text
 * @param linkedHeadings headings that are links
 * @param prices short lines with a price
 * @param calls short lines that call to buy, to order or to get in touch
 * @param posts short lines that stand around the posts of a forum
 * @param consent whether the story asks for consent to tracking
 * @param headline whether the title stands on the page as a line
 * @param opening whether headline, date and text follow one another closely, as they do at the head of a story
 */
public record PageShape(
        StoryShape story,
        int page,
        int linkedHeadings,
        int prices,
        int calls,
        int posts,
        boolean consent,
        boolean headline,
        boolean opening) {
    private static final int MAX_LINE = 60;
    private static final int MIN_HEADLINE = 15;
    private static final double LINKED = 0.8;
    /** Passages that may stand between a headline and its story: kicker, standfirst, byline, captions, buttons. */
    private static final int HEAD = 12;
    /** Passages before the headline where its date may stand. */
    private static final int ABOVE = 3;

    static PageShape of(Outline outline, List<Passage> story, int headline) {
        int page = 0;
        int linkedHeadings = 0;
        int prices = 0;
        int calls = 0;
        int posts = 0;
        for (Passage passage : outline.passages()) {
            int weight = passage.weight();
            page += weight;
            if (passage.kind == BlockKind.HEADING && weight >= MIN_HEADLINE && passage.linkShare() > LINKED) {
                linkedHeadings++;
            }
            if (weight > MAX_LINE || passage.role == Role.COMMENTS || passage.role == Role.RELATED) {
                continue;
            }
            switch (KindLine.of(passage.text)) {
                case PRICE -> prices++;
                case CALL -> calls++;
                case POST -> posts++;
                case OTHER -> {}
            }
        }
        return new PageShape(
                StoryShape.of(outline, story),
                page,
                linkedHeadings,
                prices,
                calls,
                posts,
                ConsentWords.areIn(story),
                headline >= 0,
                isOpening(outline, story, headline));
    }

    private static boolean isOpening(Outline outline, List<Passage> story, int headline) {
        if (headline < 0 || story.isEmpty() || !outline.has(story.getFirst())) {
            return false;
        }
        int start = story.getFirst().index;
        if (start < headline || start > headline + HEAD) {
            return false;
        }
        return outline.passages().subList(Math.max(0, headline - ABOVE), start + 1).stream()
                .anyMatch(PageShape::isDate);
    }

    private static boolean isDate(Passage passage) {
        return passage.weight() <= MAX_LINE
                && (passage.line() == Role.DATE
                        || passage.box.own.role() == Role.DATE
                        || StoryShape.hasYear(passage.text));
    }
}
