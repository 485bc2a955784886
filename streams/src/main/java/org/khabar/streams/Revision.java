package org.khabar.streams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;

/**
 * What a page means for its article. Pure: the same page and the same known state always come to the same.
 *
 * <p>Fetch time orders revisions, whatever the order of arrival; of two pages fetched in the same millisecond the one
 * with the greater hash counts as the later, so that every order of arrival ends in the same latest revision. What the page says
 * counts as later than what the content of a feed said in its place.
 */
enum Revision {
    /** First revision. */
    FIRST,
    /** A retracted article is there again: the next revision. */
    BACK,
    /** Other content: the next revision. */
    CHANGED,
    /** The known content. */
    SAME,
    /** Other content, but from before the known one. */
    OLDER;

    /**
     * The two hashes that decide whether a page says something else.
     *
     * @param known of the known revision
     * @param page of the page
     */
    record Hashes(String known, String page) {}

    /** Decides on a page that is an article. */
    static Revision of(@Nullable ArticleState known, Hashes hashes, Instant fetchedAt, boolean fromFeed) {
        if (known == null) {
            return FIRST;
        }
        boolean same = hashes.known().equals(hashes.page());
        int order = fetchedAt.compareTo(known.getFetchedAt());
        if (known.getRetracted()) {
            return order > 0 ? BACK : same ? SAME : OLDER;
        }
        if (same) {
            return SAME;
        }
        if (known.getFromFeed() && !fromFeed) {
            return CHANGED;
        }
        boolean later = order > 0 || (order == 0 && hashes.page().compareTo(hashes.known()) > 0);
        return later ? CHANGED : OLDER;
    }
}
