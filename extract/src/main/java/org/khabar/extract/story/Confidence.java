package org.khabar.extract.story;

import java.util.List;

/** How sure it is that a text is the story, all of it and nothing else. */
final class Confidence {
    private Confidence() {}

    /** Returns 0 to 1: the share of the page's prose in the story counts most, then a headline before it and a name that says so. */
    static double of(Outline outline, Box box, List<Passage> story, int headline) {
        int all = 0;
        for (Passage passage : outline.passages()) {
            all += passage.isProse() && !passage.role.isFurniture() ? passage.weight() : 0;
        }
        int prose = 0;
        int weight = 0;
        for (Passage passage : story) {
            weight += passage.weight();
            prose += passage.isProse() ? passage.weight() : 0;
        }
        double share = all == 0 ? 0 : Math.min(1, (double) prose / all);
        double pure = weight == 0 ? 0 : (double) prose / weight;
        boolean headed = headline >= 0 && !story.isEmpty() && headline <= story.getFirst().index;
        boolean named = box.own.role() == Role.STORY || box.tag().equals("article");
        double sum = 0.45 * share + 0.25 * pure + (headed ? 0.15 : 0) + (named ? 0.1 : 0) + (weight > 1000 ? 0.05 : 0);
        return rounded(sum);
    }

    /** Returns the confidence in a reading that is worth a share of another. */
    static double below(double confidence, double share) {
        return rounded(confidence * Math.clamp(share, 0, 1));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
