package org.khabar.streams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;

/** What a page that is gone means for the article that was known at its URL. Pure. */
enum Withdrawal {
    /** No article that stands is known at this URL. */
    NOTHING_TO_WITHDRAW,
    /** It was there at a later fetch, or this is the same absence told again. */
    OLDER,
    /** Gone for the first time: it may be a fault of the server. */
    ONCE,
    /** Gone again: retracted. */
    TWICE;

    /**
     * Decides on a page that is gone.
     *
     * @param known the article; null where none is known
     * @param url the URL that is gone: another than the article was published from withdraws nothing
     * @param fetchedAt when it was found gone
     */
    static Withdrawal of(@Nullable ArticleState known, String url, Instant fetchedAt) {
        if (known == null || known.getRetracted() || !known.getUrl().equals(url)) {
            return NOTHING_TO_WITHDRAW;
        }
        Instant gone = known.getGoneAt().orElse(null);
        if (!fetchedAt.isAfter(known.getFetchedAt()) || (gone != null && !fetchedAt.isAfter(gone))) {
            return OLDER;
        }
        return gone == null ? ONCE : TWICE;
    }
}
