package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.event.PolledSource;
import org.khabar.event.Rhythm;
import org.khabar.extract.url.WebUrl;

/** Learns from what a source lists when it publishes, and whether anything was missed between two polls. */
final class Watching {
    /** A first look at a source takes in what it says of so many days. */
    private static final Duration HISTORY = Duration.ofDays(14);

    /** What is dated farther back was moved, not published. */
    private static final Duration LATELY = Duration.ofDays(2);

    /** A list of one tells nothing of what was missed: it shares no entry with the last whenever something is published. */
    private static final int FEWEST = 2;

    /** What a document shares with what it listed before. */
    enum Overlap {
        /** It lists nothing that is new, or was never read before. */
        ALL,
        /** It lists old and new, or too little to tell. */
        SOME,
        /** It lists nothing but new: others may have come and gone. */
        NONE
    }

    private Watching() {}

    /**
     * A page that a document lists.
     *
     * @param url as listed
     * @param at when it was published or last changed; null where that is not told
     * @param found whether it is of the source's own site and was not known
     */
    record Page(String url, @Nullable Instant at, boolean found) {
        /** Returns a hash of its canonical URL. */
        int hash() {
            return WebUrl.parse(url)
                    .map(WebUrl::canonical)
                    .map(WebUrl::toString)
                    .orElse(url)
                    .hashCode();
        }
    }

    /** Takes in what a source's own document lists. Returns what that shares with what it listed before. */
    static Overlap ownDocument(PolledSource source, List<Page> pages, Instant now) {
        Set<Integer> before = Set.copyOf(source.getListed());
        List<Integer> hashes = pages.stream().map(Page::hash).toList();
        List<Page> fresh = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!before.contains(hashes.get(i))) {
                fresh.add(pages.get(i));
            }
        }
        learn(source, pages, fresh, now);
        if (!pages.isEmpty()) {
            source.setListed(hashes);
        }
        if (before.isEmpty() || fresh.isEmpty()) {
            return Overlap.ALL;
        }
        return pages.size() >= FEWEST && fresh.size() == pages.size() ? Overlap.NONE : Overlap.SOME;
    }

    /** Takes in what a sitemap of a source's index lists. */
    static void partOfIndex(PolledSource source, List<Page> pages, Instant now) {
        learn(source, pages, pages.stream().filter(Page::found).toList(), now);
    }

    /** Takes in that a source lists what it did. */
    static void nothingNew(PolledSource source, Instant now) {
        source.getRhythm().ifPresent(rhythm -> source.setRhythm(Arrivals.with(rhythm, List.of(), now)));
    }

    private static void learn(PolledSource source, List<Page> pages, List<Page> fresh, Instant now) {
        Optional<Rhythm> known = source.getRhythm();
        if (known.isPresent()) {
            source.setRhythm(Arrivals.with(known.get(), times(fresh, now), now));
        } else if (!pages.isEmpty()) {
            source.setRhythm(history(pages, now));
        }
    }

    /** A date in the future, or none, is as good as the time of the poll. */
    private static List<Instant> times(List<Page> fresh, Instant now) {
        List<Instant> times = new ArrayList<>();
        for (Page page : fresh) {
            Instant at = page.at() == null || page.at().isAfter(now) ? now : page.at();
            if (at.isAfter(now.minus(LATELY))) {
                times.add(at);
            }
        }
        return times;
    }

    /** What a source lists at first tells how it published since the oldest of it; the oldest itself only marks the start. */
    private static Rhythm history(List<Page> pages, Instant now) {
        List<Instant> times = pages.stream()
                .map(Page::at)
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(now))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (times.isEmpty()) {
            return Arrivals.since(now);
        }
        Instant oldest = now.minus(HISTORY);
        Instant start = times.getFirst().isBefore(oldest) ? oldest : times.getFirst();
        List<Instant> since = times.stream().filter(start::isBefore).toList();
        return Arrivals.with(Arrivals.since(start), since, now);
    }
}
