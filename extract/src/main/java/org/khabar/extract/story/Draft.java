package org.khabar.extract.story;

import java.util.List;
import org.khabar.extract.ChosenReading.Kind;
import org.khabar.extract.ChosenReading.Other;

/**
 * A reading worked out: the story as it would be told.
 *
 * @param kind how it was made
 * @param outline what it was taken from
 * @param box where it lies in that
 * @param story its passages
 * @param confidence that it is the story, 0 to 1
 */
record Draft(Kind kind, Outline outline, Box box, List<Passage> story, double confidence) {
    int weight() {
        return story.stream().mapToInt(Passage::weight).sum();
    }

    Other asOther() {
        return new Other(kind, confidence);
    }
}
