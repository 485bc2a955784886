package org.khabar.extract.story;

import org.khabar.extract.Story.BlockKind;

/** Judges every box of a page as a candidate for the story and finds the best. */
final class Readings {
    /** What a box is worth more when its author names it the story. */
    private static final double NAMED_STORY = 1.15;

    private Readings() {}

    /** Returns the best reading; of equal ones the innermost. */
    static Reading best(Outline outline) {
        double[] sums = new double[outline.passages().size() + 1];
        for (Passage passage : outline.passages()) {
            sums[passage.index + 1] = sums[passage.index] + gain(passage);
        }
        Reading best = new Reading(outline.boxes().getFirst(), 0);
        for (Box box : outline.boxes()) {
            double value = (sums[box.end] - sums[box.first])
                    * (box.own == Role.STORY ? NAMED_STORY : 1)
                    * (box.tag().equals("article") ? 1.05 : 1);
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
        return passage.kind == BlockKind.HEADING
                ? -10
                : -(10 + 0.3 * Math.min(passage.weight(), 300) + 0.5 * Math.min(passage.linkWeight, 300));
    }
}
