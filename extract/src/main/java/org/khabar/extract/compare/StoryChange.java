package org.khabar.extract.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two readings of a story, by blocks. The blocks of one that the other lacks are added
 * or removed, wherever they stand; a removed and an added one that share at least half of their words are one edited block.
 *
 * @param headline whether the headline says something else
 * @param text whether the blocks say something else, or the same in another order
 * @param added blocks that are new
 * @param removed blocks that are gone
 * @param edited blocks that are there still, with some words changed
 * @param similarity share of the words of both stories that are the same, block by block, 0 to 1
 */
public record StoryChange(boolean headline, boolean text, int added, int removed, int edited, double similarity) {
    private static final double ALIKE = 0.5;
    /** Where more would have to be compared, none are: who changes so much writes another story. */
    private static final int MAX_PAIRS = 10_000;

    /** Compares two readings. */
    public static StoryChange between(StoryPrint before, StoryPrint now) {
        List<BlockPrint> gone = missing(before.blocks(), now.blocks());
        List<BlockPrint> come = missing(now.blocks(), before.blocks());
        int all = words(before.blocks()) + words(now.blocks());
        int same = all - words(gone) - words(come);
        List<Pair> edited = pairs(gone, come);
        for (Pair pair : edited) {
            same += 2 * pair.shared();
        }
        return new StoryChange(
                before.headline().hash() != now.headline().hash(),
                !hashes(before).equals(hashes(now)),
                come.size() - edited.size(),
                gone.size() - edited.size(),
                edited.size(),
                all == 0 ? 1 : (double) same / all);
    }

    /** Whether blocks were added and none was edited; others may have fallen off, as the oldest entries of a live page do. */
    public boolean onlyAdds() {
        return !headline && added > 0 && edited == 0;
    }

    /** Returns the blocks of one story that the other does not have, repeats counted. */
    private static List<BlockPrint> missing(List<BlockPrint> of, List<BlockPrint> in) {
        Map<Long, Integer> there = new HashMap<>();
        in.forEach(block -> there.merge(block.hash(), 1, Integer::sum));
        List<BlockPrint> missing = new ArrayList<>();
        for (BlockPrint block : of) {
            if (there.merge(block.hash(), -1, Integer::sum) < 0) {
                missing.add(block);
            }
        }
        return missing;
    }

    /** Pairs what was removed with what was added, the most similar first. */
    private static List<Pair> pairs(List<BlockPrint> gone, List<BlockPrint> come) {
        if ((long) gone.size() * come.size() > MAX_PAIRS) {
            return List.of();
        }
        List<short[]> added = come.stream().map(BlockPrint::sorted).toList();
        List<Pair> alike = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            short[] removed = gone.get(i).sorted();
            for (int j = 0; j < added.size(); j++) {
                int words = removed.length + added.get(j).length;
                int shared = BlockPrint.shared(removed, added.get(j));
                if (words > 0 && 2 * shared >= ALIKE * words) {
                    alike.add(new Pair(i, j, shared, 2.0 * shared / words));
                }
            }
        }
        alike.sort(Comparator.comparingDouble((Pair pair) -> -pair.similarity()));
        return disjoint(alike, gone.size(), come.size());
    }

    private static List<Pair> disjoint(List<Pair> bestFirst, int gone, int come) {
        boolean[] goneTaken = new boolean[gone];
        boolean[] comeTaken = new boolean[come];
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : bestFirst) {
            if (!goneTaken[pair.gone()] && !comeTaken[pair.come()]) {
                goneTaken[pair.gone()] = true;
                comeTaken[pair.come()] = true;
                taken.add(pair);
            }
        }
        return taken;
    }

    private static List<Long> hashes(StoryPrint story) {
        return story.blocks().stream().map(BlockPrint::hash).toList();
    }

    private static int words(List<BlockPrint> blocks) {
        return blocks.stream().mapToInt(BlockPrint::size).sum();
    }

    private record Pair(int gone, int come, int shared, double similarity) {}
}
