package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.memory.LineHash;
import org.khabar.extract.memory.Repeats;

/**
 * Takes out of a story what its site prints around other stories as well. At the ends of a story a line needs less evidence than in its middle,
 * and a label less than prose: stories of one matter share paragraphs of background, and what is a teaser elsewhere may be this story's lead.
 */
public final class SiteTrim {
    /** Where more than this share of a story would go, it is a copy of another rather than furniture. */
    private static final double MOST = 0.5;

    /** Texts from this weight on are prose, whatever they end with. */
    private static final int LONG = 140;
    /** So are sentences from this weight on. */
    private static final int SENTENCE = 35;

    private final List<Block> blocks;
    private final long[] lines;
    private final int[] weights;
    private final boolean[] prose;

    /** Looks at a story as it was read without knowledge of the site. */
    public SiteTrim(List<Block> blocks) {
        this.blocks = blocks;
        this.lines =
                blocks.stream().mapToLong(block -> LineHash.of(block.text())).toArray();
        this.weights = new int[lines.length];
        this.prose = new boolean[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String text = blocks.get(i).text();
            weights[i] = TextMeasure.of(text).weight();
            prose[i] = weights[i] >= LONG || (weights[i] >= SENTENCE && TextMeasure.endsAsSentence(text));
        }
    }

    /** Returns the hashes of the blocks, in order. */
    public long[] lines() {
        return lines.clone();
    }

    /** Returns how much of the story each block is. */
    public int[] weights() {
        return weights.clone();
    }

    /** Returns the blocks without those that the site repeats. */
    public List<Block> blocks(Repeats repeats) {
        boolean[] out = new boolean[lines.length];
        int first = 0;
        while (first < out.length && isHead(first, repeats)) {
            out[first++] = true;
        }
        int last = out.length - 1;
        while (last >= first && isTail(last, repeats)) {
            out[last--] = true;
        }
        for (int i = first; i <= last; i++) {
            out[i] = !isHeading(i) && repeats.onMost(lines[i]);
        }
        keepHeadings(out);
        return wouldTakeMost(out) ? blocks : kept(out);
    }

    private boolean isHead(int i, Repeats repeats) {
        return prose[i] ? repeats.onMost(lines[i]) : repeats.onSeveral(lines[i]);
    }

    private boolean isTail(int i, Repeats repeats) {
        return prose[i] ? repeats.onMany(lines[i]) : repeats.onSeveral(lines[i]);
    }

    /** A standing heading goes only with all that stands under it: "Key points" over points of this story is story. */
    private void keepHeadings(boolean[] out) {
        for (int i = out.length - 2; i >= 0; i--) {
            out[i] &= !isHeading(i) || out[i + 1];
        }
    }

    private boolean isHeading(int i) {
        return blocks.get(i).kind() == BlockKind.HEADING;
    }

    private boolean wouldTakeMost(boolean[] out) {
        int all = 0;
        int gone = 0;
        for (int i = 0; i < out.length; i++) {
            all += weights[i];
            gone += out[i] ? weights[i] : 0;
        }
        return gone > MOST * all;
    }

    private List<Block> kept(boolean[] out) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
