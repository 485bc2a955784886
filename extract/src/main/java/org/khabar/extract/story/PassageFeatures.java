package org.khabar.extract.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.extract.Story.BlockKind;

/** What the block classifier looks at: numbers between about 0 and 1 for each passage in and near a story. */
final class PassageFeatures {
    /** The features in order. */
    static final List<String> NAMES = List.of(
            "bias",
            "weight",
            "weight2",
            "links",
            "bold",
            "stops",
            "commas",
            "sentence",
            "prose",
            "alike",
            "unlike",
            "depth",
            "kept",
            "first",
            "last",
            "after",
            "before",
            "toend",
            "fromstart",
            "heading",
            "quote",
            "item",
            "row",
            "embed",
            "furniture",
            "caption",
            "related",
            "named",
            "words",
            "keptprose",
            "keptlinks",
            "keptalike",
            "itemlinks",
            "endline",
            "endlinks",
            "startline",
            "p_none",
            "p_weight",
            "p_links",
            "p_prose",
            "p_kept",
            "p_alike",
            "n_none",
            "n_weight",
            "n_links",
            "n_prose",
            "n_kept",
            "n_alike");

    /** Passages before and after the story that are looked at. */
    private static final int BEFORE = 2;

    private static final int AFTER = 6;

    private static final int DEEP = 6;

    private final List<Passage> passages;
    private final Set<Passage> kept;
    private final int start;
    private final int last;
    private final int first;
    private final int end;
    private final Map<Build, Integer> proseByBuild = new HashMap<>();
    private int prose;
    private int depth;

    private double[] row = new double[0];
    private int column;

    PassageFeatures(Outline outline, List<Passage> story, int headline) {
        passages = outline.passages();
        kept = new HashSet<>(story);
        start = story.getFirst().index;
        last = story.getLast().index;
        first = Math.max(0, (headline < 0 ? start : Math.min(headline, start)) - BEFORE);
        end = Math.min(passages.size(), last + AFTER);
        Map<Integer, Integer> proseByDepth = new HashMap<>();
        int most = 0;
        for (Passage passage : story) {
            if (passage.isProse()) {
                proseByBuild.merge(Build.of(passage), passage.weight(), Integer::sum);
                prose += passage.weight();
                int here = proseByDepth.merge(passage.box.depth, passage.weight(), Integer::sum);
                if (here > most) {
                    most = here;
                    depth = passage.box.depth;
                }
            }
        }
    }

    /** Returns the index of the first passage that is looked at. */
    int first() {
        return first;
    }

    /** Returns the index after the last passage that is looked at. */
    int end() {
        return end;
    }

    boolean isKept(int index) {
        return kept.contains(passages.get(index));
    }

    /** Returns the features of a passage, in the order of their names. */
    double[] of(int index) {
        Passage passage = passages.get(index);
        row = new double[NAMES.size()];
        column = 0;
        look(passage);
        place(passage, isKept(index) ? 1 : 0);
        neighbour(index - 1 >= first ? index - 1 : -1);
        neighbour(index + 1 < end ? index + 1 : -1);
        return row;
    }

    private void look(Passage passage) {
        double weight = size(passage.weight());
        add(1);
        add(weight);
        add(weight * weight);
        add(passage.linkShare());
        add(passage.weight() == 0 ? 0 : (double) passage.boldWeight / passage.weight());
        add(Math.min(passage.measure.stops(), 5) / 5.0);
        add(Math.min(passage.measure.commas(), 8) / 8.0);
        add(TextMeasure.endsAsSentence(passage.text));
        add(passage.isProse());
        add(alike(passage));
        add(alike(passage) == 0);
        add(Math.min(Math.abs(passage.box.depth - depth), DEEP) / (double) DEEP);
    }

    private void place(Passage passage, int isKept) {
        int index = passage.index;
        boolean item = passage.kind == BlockKind.LIST_ITEM;
        boolean atEnd = index <= last && last - index < 3;
        add(isKept);
        add(index == start);
        add(index == last);
        add(index > last);
        add(index < start);
        add(Math.min(Math.log1p(Math.max(0, last - index)) / 4, 1.2));
        add(Math.min(Math.log1p(Math.max(0, index - start)) / 4, 1.2));
        add(passage.kind == BlockKind.HEADING);
        add(passage.kind == BlockKind.QUOTE);
        add(item);
        add(passage.kind == BlockKind.TABLE_ROW);
        add(passage.kind == BlockKind.EMBED);
        add(passage.role.isFurniture());
        add(passage.role == Role.CAPTION);
        add(passage.role == Role.RELATED);
        add(passage.box.own.role() == Role.LEAD || passage.box.own.role() == Role.STORY);
        add(passage.line() != Role.PLAIN);
        add(isKept == 1 && passage.isProse());
        add(isKept * passage.linkShare());
        add(isKept * alike(passage));
        add(item ? passage.linkShare() : 0);
        add(atEnd && !TextMeasure.endsAsSentence(passage.text));
        add(atEnd ? passage.linkShare() : 0);
        add(index >= start && index - start < 2 && !passage.isProse());
    }

    private void neighbour(int index) {
        if (index < 0) {
            add(1);
            column += 5;
            return;
        }
        Passage passage = passages.get(index);
        add(0);
        add(size(passage.weight()));
        add(passage.linkShare());
        add(passage.isProse());
        add(isKept(index));
        add(alike(passage));
    }

    private void add(boolean holds) {
        add(holds ? 1 : 0);
    }

    private void add(double value) {
        row[column] = value;
        column++;
    }

    /** Share of the story's prose in elements built like the passage's. */
    private double alike(Passage passage) {
        return prose == 0 ? 0 : (double) proseByBuild.getOrDefault(Build.of(passage), 0) / prose;
    }

    private static double size(int weight) {
        return Math.log1p(weight) / 5;
    }

    /** How an element stands in the tree. */
    private record Build(String tag, String parent, String names) {
        static Build of(Passage passage) {
            Box parent = passage.box.parent;
            return new Build(
                    passage.box.tag(),
                    parent == null ? "" : parent.tag(),
                    parent == null ? "" : parent.element.className());
        }
    }
}
