package org.khabar.extract.memory;

import java.util.ArrayList;
import java.util.List;

/**
 * How often the lines of a story stand around other stories of its site. The page itself, fetched earlier, does not count, nor does a page
 * with a good part of the same story, such as its print version, its earlier edition, or a copy at another address.
 */
public final class Repeats {
    /** What is seen around one other story may be chance. */
    private static final int FEWEST = 2;
    /** A page with more than this share of the story, furniture aside, tells the same story. */
    private static final double SAME = 0.2;
    /** A page with more than this share of everything tells it too, whatever looks like furniture. */
    private static final double SAME_AT_ALL = 0.5;

    private final List<PageLines> pages;

    private Repeats(List<PageLines> pages) {
        this.pages = pages;
    }

    /**
     * Compares a story with what is known of its site.
     *
     * @param memory the memory of the site
     * @param own the page of the story
     * @param story hashes of the lines of the story
     * @param weights how much of the story each line is
     */
    public static Repeats of(SiteMemory memory, PageLines own, long[] story, int[] weights) {
        List<PageLines> others = new ArrayList<>(memory.stories());
        others.removeIf(page -> page.page == own.page);
        if (others.size() < FEWEST) {
            return new Repeats(List.of());
        }
        Repeats all = new Repeats(List.copyOf(others));
        int[] unlike = new int[story.length];
        for (int i = 0; i < story.length; i++) {
            unlike[i] = all.onMost(story[i]) ? 0 : weights[i];
        }
        int total = sum(weights);
        int totalUnlike = sum(unlike);
        others.removeIf(page ->
                shared(page, story, weights) > SAME_AT_ALL * total || shared(page, story, unlike) > SAME * totalUnlike);
        return new Repeats(List.copyOf(others));
    }

    private static int shared(PageLines page, long[] story, int[] weights) {
        int shared = 0;
        for (int i = 0; i < story.length; i++) {
            shared += page.has(story[i]) ? weights[i] : 0;
        }
        return shared;
    }

    private static int sum(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private int on(long line) {
        int count = 0;
        for (PageLines page : pages) {
            count += page.has(line) ? 1 : 0;
        }
        return count;
    }

    /** Whether a line stands around more than one other story. */
    public boolean onSeveral(long line) {
        return on(line) >= FEWEST;
    }

    /** Whether a line stands around more than one other story, and a quarter of all. */
    public boolean onMany(long line) {
        int on = on(line);
        return on >= FEWEST && 4 * on >= pages.size();
    }

    /** Whether a line stands around more than one other story, and half of all. */
    public boolean onMost(long line) {
        int on = on(line);
        return on >= FEWEST && 2 * on >= pages.size();
    }
}
