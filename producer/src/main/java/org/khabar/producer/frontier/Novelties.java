package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.event.PolledSource;
import org.khabar.extract.section.SectionLink;

/**
 * Tells which links of a section page were not there before: menus stay, articles come. A page that is read for the first
 * time has none. Links are known by hashes: of two that have the same, the later is missed, once in a million or so.
 */
final class Novelties {
    private static final int MAX_KNOWN = 2_000;

    private Novelties() {}

    /** Returns the links that are new, and remembers all. */
    static List<SectionLink> of(PolledSource source, List<SectionLink> links) {
        Set<Integer> before = Set.copyOf(source.getUnsure().orElse(List.of()));
        boolean isFirst = source.getUnsure().isEmpty();
        List<SectionLink> novelties = new ArrayList<>();
        Set<Integer> known = new LinkedHashSet<>();
        for (SectionLink link : links) {
            int hash = link.url().hashCode();
            known.add(hash);
            if (!isFirst && !before.contains(hash)) {
                novelties.add(link);
            }
        }
        known.addAll(source.getUnsure().orElse(List.of()));
        source.setUnsure(known.stream().limit(MAX_KNOWN).toList());
        return novelties;
    }
}
