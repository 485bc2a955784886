package org.khabar.app.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khabar.event.OutcomeKind;

/**
 * The two sums.
 *
 * @param pages what became of every page fetched
 * @param urls what became of every URL found
 * @param checked whether the wholes were counted apart from their parts; where not, the sums can't fail to hold
 */
public record LedgerReport(Sum pages, Sum urls, boolean checked) {
    /** The part of URLs that wait for their host's turn. */
    public static final String WAITING = "waiting";

    /** The part of URLs whose first answer is awaited. */
    public static final String UNDER_WAY = "under way";

    /** The part of URLs with a page that the article topology has still to read. */
    public static final String NOT_READ_YET = "page not read yet";

    /** The part of URLs that nothing is remembered of. */
    public static final String FORGOTTEN = "forgotten";

    /** Tells whether both sums hold. */
    public boolean holds() {
        return pages.holds() && urls.holds();
    }

    /** Returns the name of a part, as both sums call it. */
    static String part(OutcomeKind kind) {
        return switch (kind) {
            case PUBLISHED -> "published";
            case UPDATED -> "updated";
            case RETRACTED -> "retracted";
            case UNCHANGED -> "unchanged";
            case REJECTED -> "rejected";
            case FAILED -> "failed";
            case DEAD_LETTER -> "dead letters";
            case SKIPPED -> "skipped";
        };
    }

    /** Adds a part for each kind of end that a page can come to, also where no page came to it. */
    static void addEnds(
            Map<String, SortedMap<String, Long>> parts, Map<OutcomeKind, ? extends Map<String, Long>> ends) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind != OutcomeKind.SKIPPED) {
                parts.put(part(kind), new TreeMap<>(ends.containsKey(kind) ? ends.get(kind) : Map.of()));
            }
        }
    }

    /** A part that has no reasons of its own. */
    static SortedMap<String, Long> plain(long count) {
        return count == 0 ? new TreeMap<>() : new TreeMap<>(Map.of("", count));
    }
}
