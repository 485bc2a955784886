package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.extract.Story.BlockKind;

/** Takes out of the story's box what is not story. */
final class StoryCleaner {
    /** Notices stand at the ends of a story; a sentence like one in its middle is story. */
    private static final int TAIL = 8;

    private static final int HEAD = 3;
    /** Shorter lines may well stand twice. */
    private static final int MIN_REPEAT = 40;

    private static final int MIN_CAPTION = 25;
    private static final int MAX_NAME = 50;

    private static final int MAX_CREDIT = 40;

    /** A line is in bold when this share of its weight is: the spaces weigh too. */
    private static final double WHOLLY = 0.8;

    /** Where more than this share of a text reads as notices, it is about such things. */
    private static final double MOST_NOTICES = 0.4;

    private StoryCleaner() {}

    static List<Passage> clean(Outline outline, Box box, Headlines headlines, int headline) {
        List<Passage> kept = LeadFinder.leads(outline, box, headlines);
        int end = NextArticle.begin(outline, headline);
        for (Passage passage : outline.passages().subList(box.first, box.end)) {
            if (passage.index < end && isStory(passage, headlines)) {
                kept.add(passage);
            }
        }
        EndSections.cut(kept);
        dropLines(kept);
        dropCredit(kept);
        dropSignature(kept);
        dropRepeats(outline, kept);
        dropHeadingsWithoutText(kept);
        List<Passage> settled = BlockClassifier.settle(outline, kept, headlines, headline, end);
        dropHeadingsWithoutText(settled);
        return settled;
    }

    private static boolean isStory(Passage passage, Headlines headlines) {
        if (passage.role.isFurniture()) {
            return false;
        }
        if (passage.linkShare() > 0.6 && passage.weight() < 400) {
            return false;
        }
        return !headlines.has(passage) && !(passage.kind == BlockKind.HEADING && passage.level == 1);
    }

    private static void dropLines(List<Passage> kept) {
        int size = kept.size();
        Role[] roles = new Role[size];
        int all = 0;
        int notices = 0;
        for (int i = 0; i < size; i++) {
            Passage passage = kept.get(i);
            roles[i] = isHolder(kept, roles, i) ? Role.MASTHEAD : passage.line();
            boolean atEnd = i < HEAD || i >= size - TAIL || passage.linkShare() > 0.15;
            if (roles[i] == Role.NOTICE && !atEnd) {
                roles[i] = Role.PLAIN;
            }
            all += passage.weight();
            notices += roles[i] == Role.NOTICE ? passage.weight() : 0;
        }
        boolean believed = notices < MOST_NOTICES * all;
        List<Passage> story = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (roles[i].isFurniture() && (believed || roles[i] != Role.NOTICE)) {
                kept.get(i).role = roles[i];
            } else {
                story.add(kept.get(i));
            }
        }
        kept.clear();
        kept.addAll(story);
    }

    /** A last line in brackets names the agency or the desk: {@code (AFP)}, {@code (mk/dpa)}. */
    private static void dropCredit(List<Passage> kept) {
        Passage last = kept.isEmpty() ? null : kept.getLast();
        if (last != null
                && last.kind == BlockKind.PARAGRAPH
                && last.weight() <= MAX_CREDIT
                && last.measure.stops() == 0
                && isBracketed(last.text)) {
            last.role = Role.BYLINE;
            kept.removeLast();
        }
    }

    /** A short last line wholly in bold, without a stop, is the name of who wrote it. */
    private static void dropSignature(List<Passage> kept) {
        Passage last = kept.isEmpty() ? null : kept.getLast();
        if (last != null
                && last.kind == BlockKind.PARAGRAPH
                && last.weight() <= MAX_NAME
                && last.boldWeight >= WHOLLY * last.weight()
                && last.linkWeight == 0
                && LineRule.Rest.NAME.fits(" " + last.text, 0)) {
            last.role = Role.BYLINE;
            kept.removeLast();
        }
    }

    private static boolean isBracketed(String text) {
        return switch (text.charAt(0)) {
            case '(', '（' -> text.endsWith(")") || text.endsWith("）");
            case '[', '【' -> text.endsWith("]") || text.endsWith("】");
            default -> false;
        };
    }

    /** Whether the line before is an office of the newspaper, and this one a name. */
    private static boolean isHolder(List<Passage> kept, Role[] roles, int i) {
        return i > 0
                && roles[i - 1] == Role.MASTHEAD
                && kept.get(i).weight() <= MAX_NAME
                && LineRules.isOffice(kept.get(i - 1))
                && LineRule.Rest.NAME.fits(" " + kept.get(i).text, 0);
    }

    /** Newspapers print a caption under the picture and again as a line of text, and a lead twice: a lead is kept once, a caption not at all. */
    private static void dropRepeats(Outline outline, List<Passage> kept) {
        Set<String> captions = new HashSet<>();
        outline.alternatives().forEach(alternative -> captions.add(Headlines.fold(alternative)));
        for (Passage passage : outline.passages()) {
            if (passage.role == Role.CAPTION && passage.weight() > MIN_CAPTION) {
                captions.add(passage.folded());
            }
        }
        Set<String> seen = new HashSet<>();
        kept.removeIf(passage -> {
            if (passage.weight() <= MIN_CAPTION) {
                return false;
            }
            boolean caption = captions.contains(passage.folded());
            passage.role = caption ? Role.CAPTION : passage.role;
            return caption || (passage.weight() > MIN_REPEAT && !seen.add(passage.folded()));
        });
    }

    /** A heading stands before text: one at the end, or before a heading of its own or a higher level, heads nothing. */
    private static void dropHeadingsWithoutText(List<Passage> kept) {
        int next = 0;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Passage passage = kept.get(i);
            boolean heading = passage.kind == BlockKind.HEADING;
            if (heading && (i == kept.size() - 1 || (next > 0 && passage.level >= next))) {
                kept.remove(i);
            } else {
                next = heading ? passage.level : 0;
            }
        }
    }
}
