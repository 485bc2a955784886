package org.khabar.app.importing;

import java.util.EnumMap;
import java.util.Map;
import org.khabar.event.OutcomeKind;

/**
 * What became of the pages of one import. When it has ended, {@code pages} is the sum over all kinds.
 *
 * @param pages pages written to the pages topic
 * @param byKind how many of them had each outcome
 * @param noPages records of the archive that are no pages: images, requests, redirects
 */
public record ImportSums(long pages, Map<OutcomeKind, Long> byKind, long noPages) {
    /** Copies the map; a kind without pages counts 0. */
    public ImportSums {
        Map<OutcomeKind, Long> all = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            all.put(kind, byKind.getOrDefault(kind, 0L));
        }
        byKind = Map.copyOf(all);
    }

    /** Returns how many pages had an outcome. */
    public long of(OutcomeKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }

    /** Whether every page has one outcome. */
    public boolean addUp() {
        return byKind.values().stream().mapToLong(Long::longValue).sum() == pages;
    }

    /** Returns the sum as one line: every part of the identity, and any other kind that is not 0. */
    public String line() {
        long others = of(OutcomeKind.RETRACTED) + of(OutcomeKind.SKIPPED);
        return "published " + of(OutcomeKind.PUBLISHED)
                + " + updated " + of(OutcomeKind.UPDATED)
                + " + unchanged " + of(OutcomeKind.UNCHANGED)
                + " + rejected " + of(OutcomeKind.REJECTED)
                + " + failed " + of(OutcomeKind.FAILED)
                + " + dead letters " + of(OutcomeKind.DEAD_LETTER)
                + (others == 0 ? "" : " + retracted or skipped " + others)
                + (addUp() ? " = " : " ≠ ")
                + (pages == 1 ? "1 page" : pages + " pages")
                + (noPages == 0
                        ? ""
                        : noPages == 1 ? "; 1 record is no page" : "; " + noPages + " records are no pages");
    }
}
