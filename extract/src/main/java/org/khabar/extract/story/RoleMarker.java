package org.khabar.extract.story;

import java.util.List;

/**
 * Settles what each box is. Names can mislead ({@code <div class="rightcol">} around a whole story), so a box that holds most of the page's
 * prose is not furniture, whatever it is called.
 */
final class RoleMarker {
    /** Share of the page's prose from which a box is believed to be no furniture. */
    private static final double DOMINANT = 0.5;

    private RoleMarker() {}

    static void mark(Outline outline) {
        int[] prose = proseBefore(outline.passages());
        int all = prose[prose.length - 1];
        for (Box box : outline.boxes()) {
            Box parent = box.parent;
            boolean dominant = prose[box.end] - prose[box.first] > DOMINANT * all;
            Role own = box.own.isFurniture() && dominant && box.own != Role.COMMENTS ? Role.PLAIN : box.own;
            box.role = parent != null && parent.role.isFurniture() ? parent.role : own;
        }
        for (Passage passage : outline.passages()) {
            passage.role = passage.box.role;
        }
    }

    private static int[] proseBefore(List<Passage> passages) {
        int[] sums = new int[passages.size() + 1];
        for (Passage passage : passages) {
            sums[passage.index + 1] = sums[passage.index] + (passage.isProse() ? passage.weight() : 0);
        }
        return sums;
    }
}
