package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.khabar.extract.Story.Block;

/** Finds the story of a page. Safe for use by any number of threads; the document is not changed. */
public final class StoryReader {
    /** Reads the story of a parsed page. */
    public StoryText read(Document document) {
        Outline outline = OutlineBuilder.of(document.body());
        RoleMarker.mark(outline);
        TeaserMarker.mark(outline);
        Headlines headlines = Headlines.of(document);
        Reading best = Readings.best(outline, headlines.find(outline));
        if (best.value() <= 0) {
            return StoryText.none();
        }
        List<Passage> story = StoryCleaner.clean(outline, best.box(), headlines);
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : story) {
            blocks.add(new Block(passage.kind, passage.level, passage.text));
        }
        return new StoryText(blocks, List.of(), 0.5, List.of(), best.box().element, List.of());
    }
}
