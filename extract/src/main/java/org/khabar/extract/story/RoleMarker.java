package org.khabar.extract.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story.BlockKind;

/**
 * Settles what each box is. Names can mislead ({@code <div class="rightcol">} around a whole story, {@code <p class="paywall">} for each of its
 * paragraphs), so boxes of one name that together hold a good part of the page's prose are not what a loose word calls them.
 */
final class RoleMarker {
    /** Share of the page's prose from which a loose word is not believed. */
    private static final double LOOSE_LIMIT = 0.3;
    /** Share of the page's prose from which not even a firm word is believed. */
    private static final double FIRM_LIMIT = 0.7;

    private final Outline outline;
    private final double firmLimit;
    private final int[] prose;
    private final @Nullable String[] names;
    private final Map<String, Integer> proseByName = new HashMap<>();

    private RoleMarker(Outline outline, double firmLimit) {
        this.outline = outline;
        this.firmLimit = firmLimit;
        this.names = new String[outline.boxes().size()];
        this.prose = proseBefore(outline.passages());
    }

    /** Marks boxes and passages, believing names as far as their trust goes. */
    static void mark(Outline outline) {
        mark(outline, FIRM_LIMIT);
    }

    /** Marks boxes and passages with only what the tags say, for pages whose names mislead. */
    static void markByTags(Outline outline) {
        mark(outline, 0);
    }

    private static void mark(Outline outline, double firmLimit) {
        RoleMarker marker = new RoleMarker(outline, firmLimit);
        marker.sumByName();
        for (Box box : outline.boxes()) {
            Box parent = box.parent;
            box.role = parent != null && parent.role.isFurniture() ? parent.role : marker.believed(box);
        }
        for (Passage passage : outline.passages()) {
            boolean embed = passage.kind == BlockKind.EMBED && passage.box.role == Role.SHARE;
            passage.role = embed ? Role.PLAIN : passage.box.role;
        }
    }

    private void sumByName() {
        for (Box box : outline.boxes()) {
            if (box.own.role().isFurniture()) {
                proseByName.merge(name(box), proseIn(box), Integer::sum);
            }
        }
    }

    private Role believed(Box box) {
        Role role = box.own.role();
        if (!role.isFurniture()) {
            return role;
        }
        double share = (double) proseByName.getOrDefault(name(box), 0) / Math.max(1, prose[prose.length - 1]);
        double limit = switch (box.own.trust()) {
            case TAG -> FIRM_LIMIT;
            case FIRM -> firmLimit;
            case LOOSE -> Math.min(firmLimit, LOOSE_LIMIT);
        };
        return share > limit && role != Role.COMMENTS ? Role.PLAIN : role;
    }

    private String name(Box box) {
        String name = names[box.index];
        if (name == null) {
            name = box.tag() + " " + box.element.className();
            names[box.index] = name;
        }
        return name;
    }

    private int proseIn(Box box) {
        return prose[box.end] - prose[box.first];
    }

    private static int[] proseBefore(List<Passage> passages) {
        int[] sums = new int[passages.size() + 1];
        for (Passage passage : passages) {
            sums[passage.index + 1] = sums[passage.index] + (passage.isProse() ? passage.weight() : 0);
        }
        return sums;
    }
}
