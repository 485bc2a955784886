package org.khabar.streams;

import java.time.Instant;
import org.khabar.event.ArticleState;

/** States of articles for tests of the rules. */
final class ArticleStates {
    private ArticleStates() {}

    /** An article that stands, seen last at a time. */
    static ArticleState standing(String url, Instant at) {
        return ArticleState.newBuilder()
                .setCanonicalUrl(url)
                .setUrl(url)
                .setRevision(1)
                .setRevisionId("r1")
                .setContentHash("b")
                .setFetchedAt(at)
                .setTouchedAt(at)
                .build();
    }
}
