package org.khabar.streams;

import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;

/**
 * A page that is gone, compared with the article that was known at its URL. The rule is in {@link Withdrawal}.
 *
 * @param page the page that is gone
 * @param ref where its record lies
 */
record Absence(RawPage page, RawRef ref) {
    Ending compare(KnownArticles articles) {
        String id = articles.idAt(page.getUrl());
        ArticleState known = id == null ? null : articles.find(id);
        if (id == null || known == null) {
            return Ending.of(Outcomes.of(page, ref, Reason.GONE, null));
        }
        return switch (Withdrawal.of(known, page.getUrl(), page.getFetchedAt())) {
            case NOTHING_TO_WITHDRAW -> told(Reason.GONE, id, known);
            case OLDER -> told(Reason.OLDER_THAN_KNOWN, id, known);
            case ONCE -> {
                ArticleState state = ArticleState.newBuilder(known).build();
                state.setGoneAt(page.getFetchedAt());
                articles.keep(id, state);
                yield told(Reason.GONE_ONCE, id, known);
            }
            case TWICE -> retract(articles, id, known);
        };
    }

    private Ending retract(KnownArticles articles, String id, ArticleState known) {
        articles.keep(
                id,
                ArticleState.newBuilder(known)
                        .setFetchedAt(page.getFetchedAt())
                        .setRetracted(true)
                        .build());
        Article article = ArticleEvents.retracted(id, known, page, ref, Reason.GONE_TWICE);
        return new Ending.Told(Outcomes.of(page, ref, Reason.GONE_TWICE, Outcomes.Of.known(id, known)), article);
    }

    private Ending told(Reason reason, String id, ArticleState known) {
        return Ending.of(Outcomes.of(page, ref, reason, Outcomes.Of.known(id, known)));
    }
}
