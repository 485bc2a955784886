package org.khabar.extract.compare;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.khabar.extract.Field;
import org.khabar.extract.Story;

/**
 * What is kept of a story to compare it with a later reading: prints of its headline and of the blocks that matter. A function
 * of the page alone: it is made from the story as it was read without knowledge of the site.
 *
 * <p>Bound: {@value #MAX_BLOCKS} blocks and {@value #MAX_WORDS} words; of what lies beyond, blocks have a hash without words, and are then told
 * as added or removed but never as edited.
 *
 * @param headline print of the headline
 * @param blocks prints of the blocks, in order
 * @param hash of the headline and all blocks, 32 lower-case hex digits: equal hashes say the same
 */
public record StoryPrint(BlockPrint headline, List<BlockPrint> blocks, String hash) {
    /** The most blocks that are kept. */
    public static final int MAX_BLOCKS = 2_000;

    /** The most words that are kept, all blocks together: 40 KB. */
    public static final int MAX_WORDS = 20_000;

    private static final int HASH_BYTES = 16;

    /** Copies the list. */
    public StoryPrint {
        blocks = List.copyOf(blocks);
    }

    /** Returns the print of a story. */
    public static StoryPrint of(Story story) {
        Words headline = WordScanner.of(story.facts().value(Field.HEADLINE).orElse(""));
        MessageDigest sha = sha256();
        add(sha, headline);
        List<BlockPrint> prints = new ArrayList<>();
        int room = MAX_WORDS;
        List<Story.Block> blocks = story.asRead();
        for (Story.Block block : blocks.subList(0, PassingLines.withoutLinks(blocks))) {
            Words words = PassingLines.passes(block) ? new Words() : WordScanner.of(block.text());
            if (!words.isEmpty()) {
                add(sha, words);
                if (prints.size() < MAX_BLOCKS) {
                    BlockPrint print = words.print(room);
                    prints.add(print);
                    room -= print.size();
                }
            }
        }
        return new StoryPrint(headline.print(MAX_WORDS), prints, HexFormat.of().formatHex(sha.digest(), 0, HASH_BYTES));
    }

    private static void add(MessageDigest sha, Words words) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(words.hash()).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
