package org.khabar.streams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;

/**
 * What a page means for its article. Pure: the same page and the same known state always come to the same.
 *
 * <p>Fetch time orders revisions, whatever the order of arrival; of two pages fetched in the same millisecond the one
 * with the greater content hash counts as the later, so that every order of arrival ends in the same latest revision.
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

    /** Decides on a page that is an article. */
    static Revision of(@Nullable ArticleState known, String contentHash, Instant fetchedAt) {
        if (known == null) {
            return FIRST;
        }
        boolean same = known.getContentHash().equals(contentHash);
        int order = fetchedAt.compareTo(known.getFetchedAt());
        if (known.getRetracted()) {
            return order > 0 ? BACK : same ? SAME : OLDER;
        }
        if (same) {
            return SAME;
        }
        boolean later = order > 0 || (order == 0 && contentHash.compareTo(known.getContentHash()) > 0);
        return later ? CHANGED : OLDER;
    }
}
