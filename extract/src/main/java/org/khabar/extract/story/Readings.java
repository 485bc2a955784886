package org.khabar.extract.story;

import java.util.List;
import java.util.Optional;
import org.khabar.extract.ChosenReading.Kind;
import org.khabar.extract.Story.BlockKind;

/** The best readings of a page by its boxes: of those called or marked as the story, and of all others. */
final class Readings {
    /** What a box is worth more when its author names it the story. */
    private static final double NAMED_STORY = 1.15;
    /** The same for an article element. */
    private static final double ARTICLE = 1.05;
    /** What prose before the headline is worth. */
    private static final double BEFORE_HEADLINE = 0.4;

    /** Weight of other text between headline and prose at which the prose is worth half. */
    private static final double FAR = 1000;

    private final Reading structure;
    private final Reading container;

    private Readings(Reading structure, Reading container) {
        this.structure = structure;
        this.container = container;
    }

    /** Returns the better reading. */
    Reading best() {
        return container.value() >= structure.value() && container.value() > 0 ? container : structure;
    }

    /** Returns the other reading, where it is of another box and worth anything. */
    Optional<Reading> rival() {
        Reading rival = best().equals(container) ? structure : container;
        return Optional.of(rival).filter(reading -> reading.value() > 0);
    }

    /** Judges every box; of equal ones the innermost is the better. */
    static Readings of(Outline outline, int headline) {
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
        Reading structure = new Reading(Kind.STRUCTURE, outline.boxes().getFirst(), 0);
        Reading container = new Reading(Kind.CONTAINER, outline.boxes().getFirst(), 0);
        for (Box box : outline.boxes()) {
            double factor = factor(box);
            double value = (sums[box.end] - sums[box.first]) * factor;
            if (factor > 1 && value >= container.value() && value > 0) {
                container = new Reading(Kind.CONTAINER, box, value);
            } else if (factor == 1 && value >= structure.value() && value > 0) {
                structure = new Reading(Kind.STRUCTURE, box, value);
            }
        }
        return new Readings(structure, container);
    }

    private static double factor(Box box) {
        return (box.own.role() == Role.STORY ? NAMED_STORY : 1) * (box.tag().equals("article") ? ARTICLE : 1);
    }

    /** What a passage adds to the reading that holds it. */
    private static double gain(Passage passage) {
        if (passage.role.isFurniture()) {
            return -0.1 * Math.min(passage.weight(), 200);
        }
        if (passage.isProse() && passage.line() == Role.NOTICE) {
            return 0;
        }
        if (passage.isProse()) {
            return passage.weight() - 1.5 * passage.linkWeight;
        }
        if (passage.kind != BlockKind.HEADING && passage.linkWeight == 0 && TextMeasure.endsAsSentence(passage.text)) {
            return 0.5 * passage.weight();
        }
        if (passage.kind == BlockKind.HEADING || passage.linkShare() < 0.3) {
            return -5;
        }
        return -(10 + 0.5 * Math.min(passage.linkWeight, 200));
    }
}
