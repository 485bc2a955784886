package org.khabar.extract.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.khabar.extract.ChosenReading;
import org.khabar.extract.Evidence;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Story;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;

/** Stories of a headline and paragraphs. */
final class Stories {
    private Stories() {}

    static Story of(String headline, String... paragraphs) {
        List<Block> blocks = blocks(paragraphs);
        return story(headline, blocks, blocks);
    }

    /** A story of which the last paragraph was taken out as its site's. */
    static Story trimmed(String headline, String... paragraphs) {
        List<Block> blocks = blocks(paragraphs);
        return story(headline, blocks.subList(0, blocks.size() - 1), blocks);
    }

    static String[] manyBlocks(int count, String text) {
        return Collections.nCopies(count, text).toArray(String[]::new);
    }

    private static List<Block> blocks(String... paragraphs) {
        return Arrays.stream(paragraphs)
                .map(text -> new Block(BlockKind.PARAGRAPH, 0, text))
                .toList();
    }

    private static Story story(String headline, List<Block> blocks, List<Block> asRead) {
        Facts facts = Facts.builder()
                .put(Field.HEADLINE, new Fact<>(headline, new Evidence(Evidence.Origin.VISIBLE_TEXT, "h1", 1)))
                .build();
        ChosenReading reading = new ChosenReading(ChosenReading.Kind.STRUCTURE, 1, List.of());
        return new Story(facts, blocks, asRead, List.of(), "", reading, List.of());
    }
}
