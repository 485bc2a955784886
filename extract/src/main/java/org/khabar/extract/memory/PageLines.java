package org.khabar.extract.memory;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a page teaches the memory of its site: which page it is, when it was fetched, and the hashes of its lines. A value of at most
 * {@value #MAX_LINES} lines.
 */
public final class PageLines {
    /** The most lines of a page: of a longer one the first and the last half of them, for furniture stands at the ends. */
    public static final int MAX_LINES = 128;

    /** Two stories of a site share its furniture; from this share of the lines on, they are one. */
    private static final double COPY = 0.8;

    /** The fetch time of pages of which nobody knows it. */
    static final long UNKNOWN = 0;

    private static final PageLines NONE = new PageLines(0, UNKNOWN, new long[0]);

    final long page;
    /** When it was fetched, in seconds of the epoch. */
    final long fetched;

    private final long[] lines;

    /** Takes hashes that are sorted and distinct. */
    PageLines(long page, long fetched, long[] lines) {
        this.page = page;
        this.fetched = fetched;
        this.lines = lines;
    }

    /** Returns what a page teaches that is no article: nothing. */
    public static PageLines none() {
        return NONE;
    }

    /**
     * Returns what a page teaches.
     *
     * @param url identity of the page: pages with the same URL are one page, fetched twice
     * @param fetchedAt when it was fetched; null when unknown
     * @param hashes the lines of its story from top to bottom, each by {@link LineHash}
     */
    public static PageLines of(String url, @Nullable Instant fetchedAt, long[] hashes) {
        long fetched = fetchedAt == null ? UNKNOWN : Math.max(UNKNOWN, fetchedAt.getEpochSecond());
        long[] told =
                Arrays.stream(hashes).filter(hash -> hash != LineHash.NONE).toArray();
        LongStream kept = told.length <= MAX_LINES
                ? Arrays.stream(told)
                : LongStream.concat(
                        Arrays.stream(told, 0, MAX_LINES / 2),
                        Arrays.stream(told, told.length - MAX_LINES / 2, told.length));
        return new PageLines(
                LineHash.ofUrl(url), fetched, kept.sorted().distinct().toArray());
    }

    /** Returns whether a line stands on the page. */
    boolean has(long line) {
        return Arrays.binarySearch(lines, line) >= 0;
    }

    /** Whether nearly all lines of the shorter of two pages stand on the other as well: they tell the same story in the same words. */
    boolean isCopyOf(PageLines other) {
        int shared = 0;
        for (int i = 0, j = 0; i < lines.length && j < other.lines.length; ) {
            int order = Long.compare(lines[i], other.lines[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared > COPY * Math.min(lines.length, other.lines.length);
    }

    /** Returns the number of its lines. */
    int count() {
        return lines.length;
    }

    /** Orders what pages tell: by the number of lines, then by the lines. */
    int compareLines(PageLines other) {
        int order = Integer.compare(lines.length, other.lines.length);
        return order != 0 ? order : Arrays.compare(lines, other.lines);
    }

    LongStream hashes() {
        return Arrays.stream(lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageLines that
                && page == that.page
                && fetched == that.fetched
                && Arrays.equals(lines, that.lines);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(page) * 31 + Long.hashCode(fetched);
    }

    @Override
    public String toString() {
        return Long.toHexString(page) + " with " + lines.length + " lines";
    }
}
