package org.khabar.extract.story;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells links that hold a story: one that was never closed, or that leads to the story it holds. Their text is text. */
final class StoryLink {
    /** No link is longer, in weight, when it has some sentences. */
    private static final int LONGEST_LINK = 300;

    private static final int SENTENCES_OF_STORY = 4;

    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

    private StoryLink() {}

    /** Whether a link of more than one line is too long for one, and no card with a headline. */
    static boolean holdsStory(Element link) {
        if (!hasTwoElements(link) || link.selectFirst(HEADINGS) != null) {
            return false;
        }
        TextMeasure measure = TextMeasure.of(link.text());
        return isStory(measure.weight(), measure.stops());
    }

    /** Whether text in links is too long for them, and some sentences. */
    static boolean isStory(int weight, int stops) {
        return weight > LONGEST_LINK && stops >= SENTENCES_OF_STORY;
    }

    private static boolean hasTwoElements(Element link) {
        int elements = 0;
        for (Node node = link.firstChild(); node != null && elements < 2; node = node.nextSibling()) {
            elements += node instanceof Element ? 1 : 0;
        }
        return elements == 2;
    }
}
