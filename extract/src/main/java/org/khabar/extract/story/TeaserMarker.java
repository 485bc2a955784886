package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                row.forEach(box -> markAll(outline, box));
            }
        }
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
                headline |= passage.linkWeight >= MIN_LINK && passage.linkShare() > 0.8;
                text += passage.weight() - passage.linkWeight;
            }
            linked += headline ? 1 : 0;
        }
        return linked >= MOST * row.size() && text < MAX_TEXT * row.size();
    }

    private static void markAll(Outline outline, Box box) {
        for (Passage passage : outline.passages().subList(box.first, box.end)) {
            if (!passage.role.isFurniture()) {
                passage.role = Role.RELATED;
            }
        }
    }
}
