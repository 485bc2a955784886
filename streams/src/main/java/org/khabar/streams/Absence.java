package org.khabar.streams;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.event.UrlAbsences;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.url.WebUrl;

/**
 * A page that is gone, compared with the article that was known at its URL. The rule is in {@link Withdrawal}. Gone is also
 * what is answered with an error page, or with the site's home page, as if nothing had happened.
 *
 * @param page the page that is gone
 * @param ref where its record lies
 * @param soft what its body was found to be; null where the server said that it is gone
 */
record Absence(RawPage page, RawRef ref, NotAnArticle.@Nullable Reason soft) {
    /** Tells whether a page that is no article stands for one that is gone. */
    static boolean isSoft(RawPage page, NotAnArticle.Reason reason) {
        return switch (reason) {
            case SOFT_ERROR -> true;
            case LISTING -> isHome(page.getFinalUrl()) && !isHome(page.getUrl());
            case GALLERY_OR_VIDEO, PRODUCT, FORUM, SERVICE, CONSENT_OR_CHALLENGE, NEEDS_SCRIPTS, TOO_LITTLE_TEXT ->
                false;
        };
    }

    private static boolean isHome(String url) {
        return WebUrl.parse(url)
                .filter(parsed -> parsed.path().equals("/") && parsed.query() == null)
                .isPresent();
    }

    Ending compare(KnownArticles articles) {
        UrlAbsences gone = articles.foundGone(page.getUrl(), page.getFetchedAt());
        String id = articles.idAt(page.getUrl());
        ArticleState known = id == null ? null : articles.find(id);
        if (id == null || known == null) {
            return Ending.of(nothingWithdrawn(null));
        }
        Outcomes.Of article = Outcomes.Of.known(id, known);
        if (known.getRetracted() || !known.getUrl().equals(page.getUrl())) {
            return Ending.of(nothingWithdrawn(article));
        }
        Instant seenAt = KnownArticles.seenAt(known);
        if (!page.getFetchedAt().isAfter(seenAt)) {
            return Ending.of(Outcomes.of(page, ref, Reason.OLDER_THAN_KNOWN, article));
        }
        return Withdrawal.of(gone, seenAt) == Withdrawal.TWICE
                ? retract(articles, id, known)
                : Ending.of(Outcomes.of(page, ref, Reason.GONE_ONCE, article));
    }

    private Ending retract(KnownArticles articles, String id, ArticleState known) {
        ArticleState state = ArticleState.newBuilder(known).setRetracted(true).build();
        Article event = ArticleEvents.retracted(id, known, page, ref, Reason.GONE_TWICE);
        return new Ending.Told(
                Outcomes.of(page, ref, Reason.GONE_TWICE, Outcomes.Of.known(id, known)),
                articles.tell(id, state, event));
    }

    private Outcome nothingWithdrawn(Outcomes.@Nullable Of article) {
        return soft == null ? Outcomes.of(page, ref, Reason.GONE, article) : Outcomes.rejected(page, ref, soft.name());
    }
}
