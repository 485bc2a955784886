package org.khabar.extract.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of the pages of one site: the lines of a sample of them. Immutable.
 *
 * <p>The sample holds the best {@value #MAX_PAGES} pages, where a page of a later week (seven days from the epoch on) is better than one of an
 * earlier week, and within a week chance decides, by the hash of the page's URL. Of one page the latest fetch is kept. So
 *
 * <ul>
 *   <li>the same pages give the same memory, in whatever order they come, and however they are spread over memories that are merged;
 *   <li>a page that is fetched again counts once;
 *   <li>a new design of the site is known within the next week;
 *   <li>once the sample is full it seldom changes: of n pages in a week about {@value #MAX_PAGES} times (1 + ln(n / {@value #MAX_PAGES})) do.
 * </ul>
 *
 * <p>Bound: {@value #MAX_PAGES} pages with at most {@value PageLines#MAX_LINES} lines each, {@value #MAX_BYTES} bytes in all, in memory (objects
 * aside) as in its serialised form.
 */
public final class SiteMemory {
    /** The most pages in the sample. */
    public static final int MAX_PAGES = 32;

    private static final int VERSION = 1;
    private static final int HEAD_BYTES = 2;
    private static final int PAGE_BYTES = 8 + 8 + 1;

    /** The most bytes of its serialised form. */
    public static final int MAX_BYTES = HEAD_BYTES + MAX_PAGES * (PAGE_BYTES + 8 * PageLines.MAX_LINES);

    private static final long WEEK = 7L * 24 * 60 * 60;
    private static final Comparator<PageLines> BEST_FIRST =
            Comparator.comparingLong((PageLines page) -> -page.fetched / WEEK).thenComparingLong(page -> page.page);

    private static final SiteMemory EMPTY = new SiteMemory(List.of());

    private final List<PageLines> pages;
    private final List<PageLines> stories;

    private SiteMemory(List<PageLines> pages) {
        this.pages = pages;
        this.stories = stories(pages);
    }

    private static List<PageLines> stories(List<PageLines> pages) {
        List<PageLines> stories = new ArrayList<>();
        for (PageLines page : pages) {
            if (stories.stream().noneMatch(page::isCopyOf)) {
                stories.add(page);
            }
        }
        return stories;
    }

    /** Returns the memory that knows nothing. */
    public static SiteMemory empty() {
        return EMPTY;
    }

    /** Returns this memory with a page learned; this very object where that changes nothing. */
    public SiteMemory learn(PageLines page) {
        if (page.count() == 0 || (pages.size() == MAX_PAGES && BEST_FIRST.compare(pages.getLast(), page) < 0)) {
            return this;
        }
        return with(List.of(page));
    }

    /** Returns what both memories know. */
    public SiteMemory merge(SiteMemory other) {
        return with(other.pages);
    }

    private SiteMemory with(List<PageLines> more) {
        TreeMap<Long, PageLines> latest = new TreeMap<>();
        pages.forEach(page -> latest.put(page.page, page));
        more.forEach(page -> latest.merge(page.page, page, SiteMemory::later));
        List<PageLines> best =
                latest.values().stream().sorted(BEST_FIRST).limit(MAX_PAGES).toList();
        return best.equals(pages) ? this : new SiteMemory(best);
    }

    /** Of two fetches of a page the later; of two at the same second the one that tells more. */
    private static PageLines later(PageLines one, PageLines other) {
        int order = Long.compare(one.fetched, other.fetched);
        int told = order != 0 ? order : one.compareLines(other);
        return told >= 0 ? one : other;
    }

    /** Returns the sample with each story once: where copies of one lie at several addresses, the best of them. */
    List<PageLines> stories() {
        return stories;
    }

    /** Returns the number of pages in the sample. */
    public int size() {
        return pages.size();
    }

    /**
     * Returns the memory as bytes, the same for equal memories: a byte for the version (1), a byte for the number of pages; for each page, the
     * best first, 8 bytes for the hash of its URL, 8 bytes for the second it was fetched, a byte for the number of its lines, and 8 bytes for
     * the hash of each line, in ascending order. All numbers are big-endian.
     */
    public byte[] toBytes() {
        int lines = pages.stream().mapToInt(PageLines::count).sum();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + pages.size() * PAGE_BYTES + 8 * lines);
        bytes.put((byte) VERSION).put((byte) pages.size());
        for (PageLines page : pages) {
            bytes.putLong(page.page).putLong(page.fetched).put((byte) page.count());
            page.hashes().forEach(bytes::putLong);
        }
        return bytes.array();
    }

    /** Returns the memory that bytes hold; empty where they are none of a version known here, for what a site repeats is soon learned again. */
    public static Optional<SiteMemory> of(byte[] serialised) {
        ByteBuffer bytes = ByteBuffer.wrap(serialised);
        if (bytes.remaining() < HEAD_BYTES || bytes.get() != VERSION) {
            return Optional.empty();
        }
        int count = bytes.get();
        List<PageLines> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (bytes.remaining() < PAGE_BYTES) {
                return Optional.empty();
            }
            long page = bytes.getLong();
            long fetched = bytes.getLong();
            long[] lines = new long[Byte.toUnsignedInt(bytes.get())];
            if (lines.length > PageLines.MAX_LINES || bytes.remaining() < 8 * lines.length) {
                return Optional.empty();
            }
            bytes.asLongBuffer().get(lines);
            bytes.position(bytes.position() + 8 * lines.length);
            pages.add(new PageLines(page, fetched, lines));
        }
        return count < 0 || count > MAX_PAGES || bytes.hasRemaining()
                ? Optional.empty()
                : Optional.of(new SiteMemory(List.copyOf(pages)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteMemory that && pages.equals(that.pages);
    }

    @Override
    public int hashCode() {
        return pages.hashCode();
    }

    @Override
    public String toString() {
        return "memory of " + pages.size() + " pages";
    }
}
