package org.khabar.benchmarks.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.memory.PageLines;
import org.khabar.extract.memory.SiteMemory;

/**
 * The memories of the sites of a set, each learned from all its pages. Each page is read with what the others taught: a memory never asks a
 * page about itself.
 */
final class SiteMemories {
    /** The fewest pages of a site with which a memory can tell anything of one of them. */
    private static final int FEWEST = 3;

    private final PageReader reader;
    private final Map<String, SiteMemory> bySite = new HashMap<>();

    private SiteMemories(PageReader reader) {
        this.reader = reader;
    }

    /** Learns from the pages of sites. */
    static SiteMemories of(PageReader reader, List<LabelledPage> pages) {
        List<PageLines> lines = pages.parallelStream()
                .map(page -> reader.read(page.page(), SiteMemory.empty()).lines())
                .toList();
        SiteMemories memories = new SiteMemories(reader);
        for (int i = 0; i < lines.size(); i++) {
            SiteMemory page = SiteMemory.empty().learn(lines.get(i));
            memories.bySite.merge(pages.get(i).domain(), page, SiteMemory::merge);
        }
        return memories;
    }

    /** Returns the pages of those sites that a set has enough pages of. */
    static List<LabelledPage> ofSeveral(List<LabelledPage> pages) {
        Map<String, Long> counts =
                pages.stream().collect(Collectors.groupingBy(LabelledPage::domain, Collectors.counting()));
        counts.remove("");
        return pages.stream()
                .filter(page -> counts.getOrDefault(page.domain(), 0L) >= FEWEST)
                .toList();
    }

    PageReading read(LabelledPage page) {
        return reader.read(page.page(), bySite.getOrDefault(page.domain(), SiteMemory.empty()))
                .reading();
    }
}
