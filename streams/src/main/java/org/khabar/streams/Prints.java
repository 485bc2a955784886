package org.khabar.streams;

import java.nio.ByteBuffer;
import java.util.List;
import org.khabar.event.ArticleState;
import org.khabar.event.BlockState;
import org.khabar.extract.compare.BlockPrint;
import org.khabar.extract.compare.StoryPrint;

/** Prints of stories as the state keeps them. */
final class Prints {
    private Prints() {}

    static List<BlockState> toState(StoryPrint print) {
        return print.blocks().stream()
                .map(block -> new BlockState(block.hash(), bytes(block.words())))
                .toList();
    }

    static StoryPrint of(ArticleState known) {
        return new StoryPrint(
                BlockPrint.of(known.getHeadline().orElse("")),
                known.getPrints().stream()
                        .map(block -> new BlockPrint(block.getHash(), words(block.getWords())))
                        .toList(),
                known.getMaterialHash());
    }

    private static ByteBuffer bytes(short[] words) {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * words.length);
        bytes.asShortBuffer().put(words);
        return bytes;
    }

    private static short[] words(ByteBuffer bytes) {
        short[] words = new short[bytes.remaining() / Short.BYTES];
        bytes.duplicate().asShortBuffer().get(words);
        return words;
    }
}
