package org.khabar.app.demo.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its author hands it in.
 *
 * @param slug the name by which its URL may call it
 * @param headline the headline
 * @param section key of the section it belongs to
 * @param summary the publisher's summary
 * @param author the byline's name; null where nobody is named
 * @param agency the news agency it is credited to; null where there is none
 * @param dateline where it was filed from; null where that is not told
 * @param caption what the lead photo shows; null where there is no photo
 * @param keywords tags
 * @param blocks the text
 * @param correction how it will be corrected; null where it stands as it is
 * @param fate whether it will be withdrawn
 */
record Manuscript(
        String slug,
        String headline,
        String section,
        String summary,
        @Nullable String author,
        @Nullable String agency,
        @Nullable String dateline,
        @Nullable String caption,
        List<String> keywords,
        List<Block> blocks,
        @Nullable Correction correction,
        Fate fate) {
    Manuscript {
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** Returns the article as it stands after its correction; the same article where there is none. */
    Manuscript corrected() {
        return correction == null
                ? this
                : new Manuscript(
                        slug,
                        correction.applyTo(headline),
                        section,
                        correction.applyTo(summary),
                        author,
                        agency,
                        dateline,
                        caption,
                        keywords,
                        blocks.stream()
                                .map(block -> new Block(block.kind(), correction.applyTo(block.text())))
                                .toList(),
                        null,
                        fate);
    }

    /** Whether an article stays. */
    enum Fate {
        KEPT,
        WITHDRAWN
    }

    /** What a block of text is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTE
    }

    /**
     * A block of text.
     *
     * @param kind what it is
     * @param text plain text
     */
    record Block(Kind kind, String text) {}

    /**
     * A correction: one wording replaced by another wherever it stands.
     *
     * @param wrong what was wrong
     * @param right what it should have been
     */
    record Correction(String wrong, String right) {
        String applyTo(String text) {
            return text.replace(wrong, right);
        }
    }
}
