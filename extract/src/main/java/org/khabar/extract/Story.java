package org.khabar.extract;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The page is an article, and this is its story.
 *
 * @param facts what is known of it, each fact with its evidence
 * @param blocks the story in reading order
 * @param asRead the story as it was read without knowledge of the site: the same blocks, and those that were taken out since
 * @param citations absolute links out of the story, in order, at most 200
 * @param contentHash hash of the headline and the story as read; equal hashes are the same content
 * @param reading which reading of the page it is, and which others lost
 * @param warnings codes of what was odd about the page
 */
public record Story(
        Facts facts,
        List<Block> blocks,
        List<Block> asRead,
        List<String> citations,
        String contentHash,
        ChosenReading reading,
        List<String> warnings)
        implements PageReading {
    /** Copies the lists. */
    public Story {
        blocks = List.copyOf(blocks);
        asRead = List.copyOf(asRead);
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
    }

    /** Returns the story as plain text, blocks separated by one line feed. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Returns this story with fewer blocks, all else the same. */
    Story withBlocks(List<Block> others) {
        return new Story(facts, others, asRead, citations, contentHash, reading, warnings);
    }

    /** Returns the confidence that the blocks are the story, all of it and nothing else, 0 to 1. */
    public double quality() {
        return reading.confidence();
    }

    /** What a block is. */
    public enum BlockKind {
        PARAGRAPH,
        HEADING,
        QUOTE,
        LIST_ITEM,
        TABLE_ROW,
        EMBED
    }

    /**
     * One block of the story.
     *
     * @param kind what it is
     * @param level level of a heading, 1 to 6; nesting of a list item, from 1; 0 otherwise
     * @param text plain text, NFC, not blank
     */
    public record Block(BlockKind kind, int level, String text) {}
}
