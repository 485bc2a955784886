package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.extract.Story.BlockKind;

/**
 * Finds teasers of other articles by their shape, whatever they are called: neighbours built alike, each with a headline that is a link and
 * little else.
 */
final class TeaserMarker {
    private static final int MIN_NEIGHBOURS = 3;
    private static final int MAX_PASSAGES = 8;
    private static final int MIN_LINK = 15;
    /** Most text beside the link that a teaser has on average. */
    private static final int MAX_TEXT = 320;

    private static final int MIN_BEGINNING = 40;
    /** Most passages of a story's beginning below its headline. */
    private static final int MAX_BEGINNING = 5;
    /** Longest words of a link to the rest, with the points before it. */
    private static final int MAX_READ_ON = 30;
    /** Share of the neighbours that must have a headline of this kind. */
    private static final double MOST = 0.7;

    private TeaserMarker() {}

    static void mark(Outline outline) {
        Map<String, List<Box>> rows = new LinkedHashMap<>();
        for (Box box : outline.boxes()) {
            int passages = box.end - box.first;
            if (box.parent != null
                    && !box.tag().equals("p")
                    && passages > 0
                    && passages <= MAX_PASSAGES
                    && !box.role.isFurniture()) {
                rows.computeIfAbsent(
                                box.parent.index + " " + box.tag() + " " + firstName(box), row -> new ArrayList<>())
                        .add(box);
            }
        }
        for (List<Box> row : rows.values()) {
            if (row.size() >= MIN_NEIGHBOURS && isTeaserRow(outline, row)) {
                row.forEach(box -> markAll(outline.passages().subList(box.first, box.end)));
            }
        }
        markBrokenOff(outline.passages());
    }

    /** Below the headline stands the beginning of the story, which breaks off: {@code … more than two years... Read on}. */
    private static void markBrokenOff(List<Passage> passages) {
        List<List<Passage>> teasers = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (breaksOff(passages.get(i))) {
                int first = i - 1;
                while (first >= Math.max(0, i - MAX_BEGINNING) && !isHeadline(passages.get(first))) {
                    first--;
                }
                if (first >= Math.max(0, i - MAX_BEGINNING)) {
                    teasers.add(passages.subList(first, i + 1));
                }
            }
        }
        if (teasers.size() >= MIN_NEIGHBOURS) {
            teasers.forEach(TeaserMarker::markAll);
        }
    }

    private static boolean isHeadline(Passage passage) {
        return passage.linkWeight >= MIN_LINK && passage.linkShare() > 0.8;
    }

    /** Whether a text ends in three points, but for a link to the rest of it. */
    private static boolean breaksOff(Passage passage) {
        int points = Math.max(passage.text.lastIndexOf("..."), passage.text.lastIndexOf('…'));
        int after = passage.text.length() - points;
        boolean end = after <= 4 || (after <= MAX_READ_ON && passage.linkWeight > 0);
        return end
                && points > 0
                && passage.kind != BlockKind.HEADING
                && passage.weight() >= MIN_BEGINNING
                && passage.linkShare() < 0.5;
    }

    private static String firstName(Box box) {
        String names = box.element.className();
        int space = names.indexOf(' ');
        return space < 0 ? names : names.substring(0, space);
    }

    private static boolean isTeaserRow(Outline outline, List<Box> row) {
        int linked = 0;
        int text = 0;
        for (Box box : row) {
            boolean headline = false;
            for (Passage passage : outline.passages().subList(box.first, box.end)) {
                headline |= isHeadline(passage);
                text += passage.weight() - passage.linkWeight;
            }
            linked += headline ? 1 : 0;
        }
        return linked >= MOST * row.size() && text < MAX_TEXT * row.size();
    }

    private static void markAll(List<Passage> passages) {
        for (Passage passage : passages) {
            if (!passage.role.isFurniture()) {
                passage.role = Role.RELATED;
            }
        }
    }
}
