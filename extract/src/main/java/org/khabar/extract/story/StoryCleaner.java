package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.Story.BlockKind;

/** Takes out of the story's box what is not story. */
final class StoryCleaner {
    private StoryCleaner() {}

    static List<Passage> clean(Outline outline, Box box, Headlines headlines) {
        List<Passage> kept = new ArrayList<>();
        for (Passage passage : outline.passages().subList(box.first, box.end)) {
            if (isStory(passage, headlines)) {
                kept.add(passage);
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind == BlockKind.HEADING) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean isStory(Passage passage, Headlines headlines) {
        if (passage.role.isFurniture()) {
            return false;
        }
        if (passage.linkShare() > 0.6 && passage.weight() < 400) {
            return false;
        }
        return !headlines.has(passage.text) && !(passage.kind == BlockKind.HEADING && passage.level == 1);
    }
}
