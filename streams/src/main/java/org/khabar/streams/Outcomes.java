package org.khabar.streams;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.event.Takedown;

/** Makes outcomes of pages. */
final class Outcomes {
    private Outcomes() {}

    /**
     * The article that an outcome is about.
     *
     * @param articleId its id
     * @param revision its revision after the outcome
     * @param revisionId id of that revision's contents
     */
    record Of(String articleId, int revision, String revisionId) {
        static Of known(String articleId, ArticleState known) {
            return new Of(articleId, known.getRevision(), known.getRevisionId());
        }
    }

    static Outcome of(RawPage page, RawRef ref, Reason reason, @Nullable Of article) {
        return of(page, ref, reason.kind(), reason.name(), article);
    }

    /** A page that is not an article, with the reader's reason. */
    static Outcome rejected(RawPage page, RawRef ref, String reason) {
        return of(page, ref, OutcomeKind.REJECTED, reason, null);
    }

    /** A fetch that brought no page, with the fetcher's reason. */
    static Outcome failed(RawPage page, RawRef ref) {
        return of(page, ref, OutcomeKind.FAILED, page.getReason().orElse(Reason.UNKNOWN.name()), null);
    }

    /** A URL that was taken down; it no longer names its raw page. */
    static Outcome takenDown(Takedown takedown) {
        return Outcome.newBuilder()
                .setUrl(takedown.getUrl())
                .setSite(takedown.getSite())
                .setKind(Reason.TAKEN_DOWN.kind())
                .setReason(Reason.TAKEN_DOWN.name())
                .setArticleId(takedown.getArticleId().orElse(null))
                .setAt(takedown.getTakenDownAt())
                .build();
    }

    private static Outcome of(RawPage page, RawRef ref, OutcomeKind kind, String reason, @Nullable Of article) {
        return new Outcome(
                page.getUrl(),
                page.getSite(),
                kind,
                reason,
                article == null ? null : article.articleId(),
                article == null ? null : article.revision(),
                article == null ? null : article.revisionId(),
                List.copyOf(page.getSources()),
                page.getStatus().orElse(null),
                page.getFetchedAt(),
                page.getVia(),
                ref);
    }
}
