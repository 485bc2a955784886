package org.khabar.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.event.ArticleState;
import org.khabar.event.Change;
import org.khabar.extract.Field;
import org.khabar.extract.Story;

/** What changed between two revisions, told from the hashes of their blocks. */
final class Changes {
    private Changes() {}

    /** Returns the hashes of a story's blocks, in order, at most {@link Bounds#BLOCK_HASHES}. */
    static List<Long> hashes(Story story) {
        return story.blocks().stream()
                .limit(Bounds.BLOCK_HASHES)
                .map(block -> ShortHash.number(block.text()))
                .toList();
    }

    /** Compares the known revision with a story. */
    static Change between(ArticleState before, Story story, List<Long> blocks) {
        String headline = Bounds.cut(story.facts().value(Field.HEADLINE).orElse(null), Bounds.LINE);
        boolean otherHeadline = !Objects.equals(before.getHeadline().orElse(null), headline);
        int added = countMissing(blocks, before.getBlocks());
        int removed = countMissing(before.getBlocks(), blocks);
        List<String> fields = new ArrayList<>();
        if (otherHeadline) {
            fields.add("headline");
        }
        if (!before.getBlocks().equals(blocks)) {
            fields.add("articleBody");
        }
        return new Change(
                before.getRevision(),
                before.getRevisionId(),
                otherHeadline ? before.getHeadline().orElse(null) : null,
                fields,
                added,
                removed,
                null);
    }

    /** Counts the blocks of one story that the other does not have, repeats counted. */
    private static int countMissing(List<Long> of, List<Long> in) {
        Map<Long, Integer> there = new HashMap<>();
        in.forEach(hash -> there.merge(hash, 1, Integer::sum));
        int missing = 0;
        for (Long hash : of) {
            int left = there.getOrDefault(hash, 0);
            if (left == 0) {
                missing++;
            } else {
                there.put(hash, left - 1);
            }
        }
        return missing;
    }
}
