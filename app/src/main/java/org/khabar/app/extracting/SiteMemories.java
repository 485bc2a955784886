package org.khabar.app.extracting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchivedPage;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.WebPage;
import org.khabar.extract.memory.PageLines;
import org.khabar.extract.memory.SiteMemory;

/**
 * What the sites of pages repeat around their stories, at most {@link SiteMemory#MAX_BYTES} for each site that three pages or
 * more are from. Safe for use by any number of threads.
 */
public final class SiteMemories {
    /** A line is the site's when two other pages have it. */
    private static final int FEWEST = 3;

    private static final SiteMemories NONE = new SiteMemories(Map.of());

    private final PageReader reader = new PageReader();
    private final Map<String, SiteMemory> bySite;

    private SiteMemories(Map<String, SiteMemory> bySite) {
        this.bySite = bySite;
    }

    /** Knows nothing of any site. */
    public static SiteMemories none() {
        return NONE;
    }

    /** Learns from pages, several at once. One that can't be read teaches nothing; whoever reads it next will say so. */
    public static SiteMemories of(List<ArchivedPage> pages) {
        Map<String, Long> counts = pages.stream()
                .flatMap(page -> page.knownSite().stream())
                .collect(Collectors.groupingBy(site -> site, Collectors.counting()));
        Map<String, SiteMemory> bySite = new HashMap<>();
        pages.stream()
                .flatMap(page -> page
                        .knownSite()
                        .filter(site -> counts.getOrDefault(site, 0L) >= FEWEST)
                        .map(site -> new SitePage(site, page))
                        .stream())
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), NONE::lesson))
                .forEach(lesson -> bySite.compute(
                        lesson.site(), (site, memory) -> orEmpty(memory).learn(lesson.lines())));
        return new SiteMemories(Map.copyOf(bySite));
    }

    private Lesson lesson(SitePage of) {
        try {
            WebPage web = Extraction.webPage(of.page(), of.page().read());
            return new Lesson(of.site(), reader.read(web, SiteMemory.empty()).lines());
        } catch (IOException e) {
            return new Lesson(of.site(), PageLines.none());
        }
    }

    /** Reads a page of an archive with what is known of its site. */
    PageReading read(ArchivedPage page, WebPage web) {
        return page.knownSite().map(site -> read(site, web)).orElseGet(() -> reader.read(web));
    }

    /** Reads a page with what is known of a site. */
    PageReading read(String site, WebPage web) {
        SiteMemory memory = bySite.get(site);
        return memory == null ? reader.read(web) : reader.read(web, memory).reading();
    }

    private static SiteMemory orEmpty(@Nullable SiteMemory memory) {
        return memory == null ? SiteMemory.empty() : memory;
    }

    /**
     * A page to learn from.
     *
     * @param site its site
     * @param page where it lies
     */
    private record SitePage(String site, ArchivedPage page) {}

    /**
     * What a page taught.
     *
     * @param site its site
     * @param lines its lines
     */
    private record Lesson(String site, PageLines lines) {}
}
