package org.khabar.app.lookup;

import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.RawRef;
import org.khabar.event.UrlOutcome;
import org.khabar.event.UrlState;

/** Takes from states and events what a person asks for. */
final class Known {
    private Known() {}

    static UrlAnswer.InFrontier of(UrlState state) {
        return new UrlAnswer.InFrontier(
                state.getPhase().name(),
                state.getReason().orElse(null),
                state.getSources(),
                state.getDiscoveredAt(),
                state.getAnsweredAt().orElse(null),
                state.getDueAt().orElse(null),
                state.getAttempts());
    }

    static UrlAnswer.Ended of(UrlOutcome outcome) {
        return new UrlAnswer.Ended(
                outcome.getKind().name(),
                outcome.getReason().orElse(null),
                outcome.getAt().orElse(null),
                outcome.getRawRef().map(Known::of).orElse(null));
    }

    static UrlAnswer.Ended of(Outcome outcome) {
        return new UrlAnswer.Ended(
                outcome.getKind().name(),
                outcome.getReason(),
                outcome.getAt(),
                outcome.getRawRef().map(Known::of).orElse(null));
    }

    static UrlAnswer.OfArticle of(String id, @Nullable ArticleState article) {
        return article == null
                ? forgotten(id)
                : new UrlAnswer.OfArticle(
                        id,
                        article.getRevision(),
                        article.getRevisionId(),
                        !article.getRetracted(),
                        article.getCanonicalUrl(),
                        article.getHeadline().orElse(null));
    }

    static UrlAnswer.OfArticle of(String id, @Nullable Article article) {
        return article == null
                ? forgotten(id)
                : new UrlAnswer.OfArticle(
                        id,
                        article.getRevision(),
                        article.getRevisionId(),
                        article.getKind() != ArticleKind.RETRACTED,
                        article.getCanonicalUrl(),
                        article.getHeadline().orElse(null));
    }

    private static UrlAnswer.OfArticle forgotten(String id) {
        return new UrlAnswer.OfArticle(id, null, null, false, null, null);
    }

    private static UrlAnswer.RawPlace of(RawRef ref) {
        return new UrlAnswer.RawPlace(
                ref.getTopic(),
                ref.getPartition(),
                ref.getOffset(),
                ref.getSha256().orElse(null));
    }
}
