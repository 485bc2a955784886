package org.khabar.streams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.UrlAbsences;

/**
 * What the absences of a URL mean for the article that was published from it. Pure, and a function of times alone: whatever the
 * order in which pages and absences arrive, it comes to the same.
 */
enum Withdrawal {
    /** It was not found gone since it was last there. */
    NONE,
    /** Gone for the first time: it may be a fault of the server. */
    ONCE,
    /** Gone again: it is withdrawn. */
    TWICE;

    /**
     * Decides on an article.
     *
     * @param gone when its URL was found gone; null for never
     * @param seenAt when it was last there
     */
    static Withdrawal of(@Nullable UrlAbsences gone, Instant seenAt) {
        if (gone == null || !gone.getLast().isAfter(seenAt)) {
            return NONE;
        }
        return gone.getBefore().filter(seenAt::isBefore).isPresent() ? TWICE : ONCE;
    }
}
