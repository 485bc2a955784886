package org.khabar.extract.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story.BlockKind;

/** Finds where another whole article begins on a page that goes on after its own, as pages do that load the next story when the reader scrolls. */
final class NextArticle {
    private NextArticle() {}

    /**
     * Returns the index of the first passage of an article element with a top heading of its own that stands after, not in, the article element of
     * the page's headline; the end of the passages where there is none.
     */
    static int begin(Outline outline, int headline) {
        List<Passage> passages = outline.passages();
        Box own = headline < 0 ? null : article(passages.get(headline));
        if (own == null || !isTopHeading(passages.get(headline))) {
            return passages.size();
        }
        for (Passage passage : passages.subList(own.end, passages.size())) {
            Box other = isTopHeading(passage) ? article(passage) : null;
            if (other != null && other.first >= own.end) {
                return other.first;
            }
        }
        return passages.size();
    }

    private static boolean isTopHeading(Passage passage) {
        return passage.kind == BlockKind.HEADING && passage.level == 1;
    }

    private static @Nullable Box article(Passage passage) {
        Box box = passage.box;
        while (box != null && !box.tag().equals("article")) {
            box = box.parent;
        }
        return box;
    }
}
