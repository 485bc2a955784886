package org.khabar.streams;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story;

/**
 * How long the parts of an event may be, so that no event outgrows its topic: a stream thread can't survive a record too
 * large to produce. What is longer is cut; only the story itself is never cut, a page with too long a story is rejected.
 * At three bytes a character and with the longest story, all of them together stay below {@code Topic.MAX_RECORD_BYTES}.
 */
final class Bounds {
    /** Characters of a keyword, a name, a code. */
    static final int NAME = 500;

    /** Characters of a headline, a caption, a notice. */
    static final int LINE = 2_000;

    /** Characters of a summary. */
    static final int TEXT = 10_000;

    /** Characters of a URL; a longer one is left out, as a cut one would be another URL. */
    static final int URL = 2_000;

    /** Entries of a list of texts. */
    static final int ITEMS = 200;

    /** Authors and images, which have several texts each. */
    static final int PARTS = 50;

    /** Blocks of a story that is published. */
    static final int BLOCKS = 5_000;

    private Bounds() {}

    /** Cuts a text to a number of characters, never inside a surrogate pair. */
    static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** Cuts each text of a list, and the list to {@link #ITEMS}. */
    static List<String> cut(List<String> texts, int most) {
        return texts.stream()
                .limit(ITEMS)
                .map(text -> Objects.requireNonNull(cut(text, most)))
                .toList();
    }

    /** Returns a URL if it is short enough, and null otherwise. */
    static @Nullable String url(@Nullable String url) {
        return url == null || url.length() > URL ? null : url;
    }

    /** Keeps the URLs that are short enough, at most {@link #ITEMS}. */
    static List<String> urls(List<String> urls) {
        return urls.stream().filter(url -> url.length() <= URL).limit(ITEMS).toList();
    }

    /** Whether a story may be published: it is never cut. */
    static boolean allow(Story story, ArticleSettings settings) {
        return story.blocks().size() <= BLOCKS && utf8Bytes(story.text()) <= settings.maxStoryBytes();
    }

    /** Counts the bytes of a text in UTF-8 without encoding it. */
    static long utf8Bytes(String text) {
        return text.chars()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                .sum();
    }
}
