package org.khabar.app.lookup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a URL.
 *
 * @param url the URL, as it is known
 * @param frontier how far it has come in the frontier; null where the frontier does not know it
 * @param outcome what became of it at its last fetch; null where no page of it was read
 * @param article the article that it led to; null where it led to none
 */
public record UrlAnswer(
        String url,
        @Nullable InFrontier frontier,
        @Nullable Ended outcome,
        @Nullable OfArticle article) {
    /** Tells whether anything is known. */
    public boolean tellsAnything() {
        return frontier != null || outcome != null || article != null;
    }

    /**
     * The URL in the frontier.
     *
     * @param phase how far it has come
     * @param reason why it was skipped
     * @param sources which sources listed it
     * @param discoveredAt when it was first listed
     * @param answeredAt when it was last answered
     * @param dueAt when it is asked for next; null: never again
     * @param attempts tries of the present round
     */
    public record InFrontier(
            String phase,
            @Nullable String reason,
            List<String> sources,
            Instant discoveredAt,
            @Nullable Instant answeredAt,
            @Nullable Instant dueAt,
            int attempts) {}

    /**
     * What its last page came to.
     *
     * @param kind kind of outcome
     * @param reason reason code; null for URLs of before reasons were kept
     * @param at when the page was fetched
     * @param rawPage where the page lies; null where none was made
     */
    public record Ended(
            String kind,
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable RawPlace rawPage) {}

    /**
     * Where a raw page lies.
     *
     * @param topic topic
     * @param partition partition
     * @param offset offset
     * @param sha256 of its body; null where it has none
     */
    public record RawPlace(
            String topic,
            int partition,
            long offset,
            @Nullable String sha256) {}

    /**
     * The article that the URL led to, as it is now.
     *
     * @param id article id
     * @param revision its last revision; null where nothing is kept of it any more
     * @param revisionId id of that revision's contents
     * @param stands whether it stands: false for one that was retracted
     * @param canonicalUrl its canonical URL
     * @param headline its headline
     */
    public record OfArticle(
            String id,
            @Nullable Integer revision,
            @Nullable String revisionId,
            boolean stands,
            @Nullable String canonicalUrl,
            @Nullable String headline) {}
}
