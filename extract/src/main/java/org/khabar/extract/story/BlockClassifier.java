package org.khabar.extract.story;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.extract.Story.BlockKind;

/**
 * Gives a second opinion on each passage in and near a story: a linear model over how the passage looks, how its neighbours look, and how
 * much it is built like the rest. It drops a paragraph that is unlike a story and takes in a passage that is much like one; in between the rules
 * stand, and so do they on lists and tables, which look unlike prose by their nature.
 */
final class BlockClassifier {
    /** A paragraph less likely than this is not story. */
    private static final double UNLIKELY = 0.3;
    /** A passage more likely than this is story: likelier than not. */
    private static final double LIKELY = 0.5;
    /** Share of a story that is never dropped at once: then it is of a kind that was not learnt. */
    private static final double MOST = 0.3;

    /** Share of links from which a passage only leads elsewhere. */
    private static final double MOST_LINKS = 0.5;

    /** A shorter line that does not end as a sentence, such as a date with a source, is not taken in. */
    private static final int LINE = 60;

    private static final double[] WEIGHTS = weights("block-weights.txt");

    private BlockClassifier() {}

    /** Returns a story with what is most likely missing before an index and without what is most likely not part of it. */
    static List<Passage> settle(Outline outline, List<Passage> story, Headlines headlines, int headline, int end) {
        if (story.size() < 2) {
            return story;
        }
        Set<String> known = new HashSet<>();
        story.forEach(passage -> known.add(passage.text));
        PassageFeatures features = new PassageFeatures(outline, story, headline);
        List<Passage> settled = new ArrayList<>();
        int dropped = 0;
        for (int i = features.first(); i < Math.min(end, features.end()); i++) {
            Passage passage = outline.passages().get(i);
            boolean kept = features.isKept(i);
            if (!kept && (known.contains(passage.text) || !mayBeStory(passage, headlines))) {
                continue;
            }
            double likely = likely(features.of(i));
            if (kept ? likely > UNLIKELY || !mayBeDropped(passage) : likely > LIKELY) {
                settled.add(passage);
            } else {
                dropped += kept ? passage.weight() : 0;
            }
        }
        return dropped > MOST * story.stream().mapToInt(Passage::weight).sum() ? story : settled;
    }

    private static boolean mayBeDropped(Passage passage) {
        return passage.kind == BlockKind.PARAGRAPH
                || (passage.kind == BlockKind.LIST_ITEM && passage.linkShare() > MOST_LINKS);
    }

    private static boolean mayBeStory(Passage passage, Headlines headlines) {
        return passage.role != Role.HIDDEN
                && (passage.weight() >= LINE || TextMeasure.endsAsSentence(passage.text))
                && passage.linkShare() <= MOST_LINKS
                && !(passage.kind == BlockKind.HEADING && passage.level == 1)
                && !passage.line().isFurniture()
                && !headlines.has(passage.text);
    }

    private static double likely(double[] features) {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] weights(String name) {
        Map<String, Double> byName = new HashMap<>();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(BlockClassifier.class, name), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> pair = Splitter.on(' ').splitToList(line);
                    byName.put(pair.getFirst(), Double.valueOf(pair.getLast()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the weights are part of the library", e);
        }
        return PassageFeatures.NAMES.stream().mapToDouble(byName::get).toArray();
    }
}
