package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.Story.BlockKind;

/** Finds the lead of a story where it stands outside the story's box: between the headline and the first paragraph. */
final class LeadFinder {
    /** More passages than this between headline and story are no lead. */
    private static final int MAX_GAP = 25;

    private static final int MIN_WEIGHT = 40;
    private static final int MAX_WEIGHT = 900;

    private LeadFinder() {}

    static List<Passage> leads(Outline outline, Box story, Headlines headlines) {
        List<Passage> leads = new ArrayList<>();
        int headline = headlines.find(outline);
        if (headline < 0 || headline >= story.first || story.first - headline > MAX_GAP) {
            return leads;
        }
        for (Passage passage : outline.passages().subList(headline + 1, story.first)) {
            if (isLead(passage) && !headlines.has(passage)) {
                leads.add(passage);
            }
        }
        return leads;
    }

    private static boolean isLead(Passage passage) {
        if (passage.weight() < MIN_WEIGHT || passage.weight() > MAX_WEIGHT || passage.linkShare() > 0.2) {
            return false;
        }
        if (passage.role == Role.LEAD) {
            return true;
        }
        boolean heading = passage.kind == BlockKind.HEADING && TextMeasure.endsAsSentence(passage.text);
        return !passage.role.isFurniture() && (passage.isProse() || heading);
    }
}
