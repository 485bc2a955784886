package org.khabar.extract.story;

import java.util.List;
import org.khabar.extract.Story.BlockKind;

/** Judges every box of a page as a candidate for the story and finds the best. */
final class Readings {
    /** What a box is worth more when its author names it the story. */
    private static final double NAMED_STORY = 1.15;
    /** The same for an article element. */
    private static final double ARTICLE = 1.05;
    /** What prose before the headline is worth. */
    private static final double BEFORE_HEADLINE = 0.4;

    /** Weight of other text between headline and prose at which the prose is worth half. */
    private static final double FAR = 1000;

    private Readings() {}

    /** Returns the best reading; of equal ones the innermost. */
    static Reading best(Outline outline, int headline) {
        List<Passage> passages = outline.passages();
        double[] sums = new double[passages.size() + 1];
        double junk = 0;
        for (Passage passage : passages) {
            double gain = gain(passage);
            if (headline >= 0 && gain > 0) {
                gain *= passage.index < headline ? BEFORE_HEADLINE : FAR / (FAR + junk);
            }
            if (passage.index > headline && gain < 0) {
                junk += passage.weight();
            }
            sums[passage.index + 1] = sums[passage.index] + gain;
        }
        Reading best = new Reading(outline.boxes().getFirst(), 0);
        for (Box box : outline.boxes()) {
            double value = (sums[box.end] - sums[box.first])
                    * (box.own.role() == Role.STORY ? NAMED_STORY : 1)
                    * (box.tag().equals("article") ? ARTICLE : 1);
            if (value >= best.value() && value > 0) {
                best = new Reading(box, value);
            }
        }
        return best;
    }

    /** What a passage adds to the reading that holds it. */
    private static double gain(Passage passage) {
        if (passage.role.isFurniture()) {
            return -0.1 * Math.min(passage.weight(), 200);
        }
        if (passage.isProse()) {
            return passage.weight() - 1.5 * passage.linkWeight;
        }
        if (passage.kind == BlockKind.HEADING || passage.linkShare() < 0.3) {
            return -5;
        }
        return -(10 + 0.5 * Math.min(passage.linkWeight, 200));
    }
}
