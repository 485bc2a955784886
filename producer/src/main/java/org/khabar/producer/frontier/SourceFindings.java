package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.SourceKind;

/**
 * What is to be found at a URL that a person thinks of watching.
 *
 * @param url the URL that was looked at
 * @param kind as what it would be watched; null where it can't be
 * @param problem reason code why it can't be watched as it is; null where it can
 * @param pause least time between two requests to its host
 * @param lists what was read, in the order in which it was; the URL's own document first
 * @param chosen the list that would be polled; null where none is of use
 */
public record SourceFindings(
        String url,
        @Nullable SourceKind kind,
        @Nullable String problem,
        Duration pause,
        List<Listing> lists,
        @Nullable Listing chosen) {
    /** Copies the list. */
    public SourceFindings {
        lists = List.copyOf(lists);
    }

    /** Returns what could not even be begun. */
    static SourceFindings nothing(String url, String problem, Duration pause, List<Listing> lists) {
        return new SourceFindings(url, null, problem, pause, lists, null);
    }

    /**
     * One document that lists pages, or was thought to.
     *
     * @param url where it is
     * @param kind what it is: feed, sitemap or section page
     * @param problem reason code where it could not be had or is none
     * @param pages what it lists, in the order it would be fetched in
     * @param sitemaps sitemaps that it names
     * @param score how well it tells of a site's news: by its pages of the last seven days, a feed's three times
     */
    public record Listing(
            String url, SourceKind kind, @Nullable String problem, List<Page> pages, int sitemaps, int score) {
        /** Copies the list. */
        public Listing {
            pages = List.copyOf(pages);
        }

        /** Returns the times at which its pages were published or last changed, newest first, as far as they are told. */
        public List<Instant> times() {
            return pages.stream()
                    .flatMap(page -> Optional.ofNullable(page.at()).stream())
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        }
    }

    /**
     * A page that is listed.
     *
     * @param url where it is
     * @param title as listed; null where it is not told
     * @param at when it was published or last changed; null where it is not told
     * @param refusal reason code why it would not be fetched; null where it would, as far as is known by now
     */
    public record Page(
            String url,
            @Nullable String title,
            @Nullable Instant at,
            @Nullable String refusal) {}
}
