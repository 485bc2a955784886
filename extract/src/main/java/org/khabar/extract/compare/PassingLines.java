package org.khabar.extract.compare;

import java.util.List;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.dates.RelativeTimes;
import org.khabar.extract.story.Sentences;
import org.khabar.extract.text.PhraseTrie;

/**
 * Lines of a story that pass: what they say is another thing at the next look, without an editor's hand. "3 hours ago",
 * counters of views and comments, and headlines of other stories that stand after the last sentence.
 */
final class PassingLines {
    private static final int MAX_LINE = 60;
    /** A headline of another story; what is longer is prose, whatever it ends with. */
    private static final int MAX_LINK = 140;

    private static final PhraseTrie<Boolean> COUNTED = counted();

    private PassingLines() {}

    /** Returns how many of the blocks are left when the headlines at the end are taken off; all of them where nothing else would be left. */
    static int withoutLinks(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && isLink(blocks.get(end - 1))) {
            end--;
        }
        return end == 0 ? blocks.size() : end;
    }

    private static boolean isLink(Block block) {
        boolean line = switch (block.kind()) {
            case PARAGRAPH, HEADING, LIST_ITEM -> true;
            case QUOTE, TABLE_ROW, EMBED -> false;
        };
        return line
                && !Sentences.isWrittenWithoutStops(block.text())
                && Sentences.weight(block.text()) < MAX_LINK
                && !Sentences.isEnded(block.text());
    }

    /** Whether a block is nothing but a relative time or a counter. */
    static boolean passes(Block block) {
        String text = block.text();
        return block.kind() == BlockKind.PARAGRAPH
                && text.length() <= MAX_LINE
                && (isCounter(text) || RelativeTimes.isOne(text));
    }

    /** A number, words for what is counted, and no other word. */
    private static boolean isCounter(String text) {
        if (text.chars().noneMatch(Character::isDigit) || Sentences.isEnded(text)) {
            return false;
        }
        boolean words = false;
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfPhrase(text, i);
            if (end == i) {
                return false;
            }
            words = true;
            i = end;
        }
        return words;
    }

    /** Returns where the longest phrase at a place ends that ends with a word; the place itself where there is none. */
    private static int endOfPhrase(String text, int from) {
        int[] longest = {from};
        COUNTED.at(text, from, (meaning, end) -> {
            if (end == text.length() || !Character.isLetter(text.charAt(end))) {
                longest[0] = end;
            }
        });
        return longest[0];
    }

    private static PhraseTrie<Boolean> counted() {
        PhraseTrie.Builder<Boolean> builder = new PhraseTrie.Builder<>();
        for (String phrase : CountedWords.PHRASES.split("[,\n]", -1)) {
            builder.add(phrase.strip(), true);
        }
        return builder.build();
    }
}
