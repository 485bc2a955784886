package org.khabar.streams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.ArticleState;
import org.khabar.event.Origin;
import org.khabar.event.Provenance;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.extract.Field;
import org.khabar.extract.Story;
import org.khabar.extract.compare.StoryChange;
import org.khabar.extract.compare.StoryPrint;

/**
 * A story that was read, compared with the known revision of its article. The rule is in {@link Revision}.
 *
 * @param page the page it was read from
 * @param ref where the page lies
 * @param story the story
 * @param print its print
 * @param identity which article it is
 * @param fromFeed whether it was read from the content of a feed, and not from the page
 */
record StoryRevision(
        RawPage page, RawRef ref, Story story, StoryPrint print, ArticleIdentity identity, boolean fromFeed) {
    Ending compare(KnownArticles articles, ArticleSettings settings) {
        ArticleState known = articles.find(identity.articleId());
        return switch (Revision.of(known, hash(known, settings), page.getFetchedAt(), fromFeed)) {
            case FIRST -> first(articles);
            case BACK -> back(articles, there(known));
            case CHANGED -> changed(articles, there(known), settings);
            case SAME -> same(articles, there(known));
            case OLDER -> stands(Reason.OLDER_THAN_KNOWN, there(known));
        };
    }

    /** The two hashes that decide: of what matters, or of all contents if that is to be told, or if no other is known. */
    private Revision.Hashes hash(@Nullable ArticleState known, ArticleSettings settings) {
        if (known == null) {
            return new Revision.Hashes("", print.hash());
        }
        return settings.tellImmaterial() || known.getMaterialHash().isEmpty()
                ? new Revision.Hashes(known.getContentHash(), story.contentHash())
                : new Revision.Hashes(known.getMaterialHash(), print.hash());
    }

    /** A story that was withdrawn before its page arrived is not published any more, only withdrawn. */
    private Ending first(KnownArticles articles) {
        if (Withdrawal.of(articles.absences(page.getUrl()), page.getFetchedAt()) == Withdrawal.TWICE) {
            ArticleState state = state(page.getUrl(), event(ArticleKind.PUBLISHED, 1));
            state.setRetracted(true);
            Article event = ArticleEvents.retracted(identity.articleId(), state, page, ref, Reason.GONE_TWICE);
            return new Ending.Told(
                    Outcomes.of(page, ref, Reason.GONE_TWICE, Outcomes.Of.known(identity.articleId(), state)),
                    articles.tell(identity.articleId(), state, event));
        }
        return tell(articles, null, event(ArticleKind.PUBLISHED, 1), Reason.NEW);
    }

    /** A page that was there before the two absences, and comes after them, brings nothing back. */
    private Ending back(KnownArticles articles, ArticleState known) {
        Instant seenAt = KnownArticles.seenAt(known);
        Instant now = page.getFetchedAt().isAfter(seenAt) ? page.getFetchedAt() : seenAt;
        return Withdrawal.of(articles.absences(known.getUrl()), now) == Withdrawal.TWICE
                ? stands(Reason.OLDER_THAN_KNOWN, known)
                : next(articles, known, ArticleKind.PUBLISHED, Reason.BACK_AFTER_RETRACTION);
    }

    private Ending changed(KnownArticles articles, ArticleState known, ArticleSettings settings) {
        StoryChange change = StoryChange.between(Prints.of(known), print);
        if (change.onlyAdds() && isLive() && isSoonAfter(known, settings)) {
            articles.stands(identity.articleId(), known, page.getFetchedAt());
            return stands(Reason.LIVE_ENTRIES_HELD, known);
        }
        return next(articles, known, ArticleKind.UPDATED, Reason.CONTENT_CHANGED);
    }

    private boolean isLive() {
        return story.facts().value(Field.IS_LIVE_BLOG).orElse(false);
    }

    private boolean isSoonAfter(ArticleState known, ArticleSettings settings) {
        Instant due = known.getToldAt().orElse(Instant.EPOCH).plus(settings.liveInterval());
        return page.getFetchedAt().isBefore(due);
    }

    private Ending same(KnownArticles articles, ArticleState known) {
        if (known.getFromFeed() && !fromFeed) {
            known.setFromFeed(false);
            known.setFetchedAt(page.getFetchedAt());
            articles.keep(identity.articleId(), known);
        }
        articles.shows(identity.articleId(), known, page.getFetchedAt());
        if (!known.getUrl().equals(page.getUrl())) {
            return stands(Reason.SAME_STORY_AT_ANOTHER_URL, known);
        }
        boolean all = known.getContentHash().equals(story.contentHash());
        return stands(all ? Reason.SAME_CONTENT : Reason.IMMATERIAL, known);
    }

    private Ending next(KnownArticles articles, ArticleState known, ArticleKind kind, Reason reason) {
        Article event = event(kind, known.getRevision() + 1);
        StoryChange change = StoryChange.between(Prints.of(known), print);
        event.setChange(Changes.between(known, print, change, event));
        return tell(articles, known, event, reason);
    }

    private Article event(ArticleKind kind, int revision) {
        Article event = ArticleEvents.of(kind, identity, revision, page, ref, story, print);
        if (fromFeed) {
            List<Provenance> provenance = new ArrayList<>(event.getProvenance());
            provenance.add(new Provenance("articleBody", Origin.FEED, "content", (float) story.quality()));
            event.setProvenance(provenance);
        }
        return event;
    }

    private Ending tell(KnownArticles articles, @Nullable ArticleState known, Article event, Reason reason) {
        ArticleState state = state(known == null ? page.getUrl() : known.getUrl(), event);
        Outcomes.Of of = new Outcomes.Of(identity.articleId(), event.getRevision(), event.getRevisionId());
        return new Ending.Told(Outcomes.of(page, ref, reason, of), articles.tell(identity.articleId(), state, event));
    }

    private ArticleState state(String url, Article event) {
        return ArticleState.newBuilder()
                .setCanonicalUrl(identity.canonicalUrl())
                .setUrl(url)
                .setRevision(event.getRevision())
                .setRevisionId(event.getRevisionId())
                .setContentHash(story.contentHash())
                .setMaterialHash(print.hash())
                .setHeadline(event.getHeadline().orElse(null))
                .setInLanguage(event.getInLanguage().orElse(null))
                .setPrints(Prints.toState(print))
                .setFacts(ComparedFields.hashes(event))
                .setFetchedAt(page.getFetchedAt())
                .setToldAt(page.getFetchedAt())
                .setFromFeed(fromFeed)
                .setTouchedAt(page.getFetchedAt())
                .build();
    }

    private Ending stands(Reason reason, ArticleState known) {
        return Ending.of(Outcomes.of(page, ref, reason, Outcomes.Of.known(identity.articleId(), known)));
    }

    private static ArticleState there(@Nullable ArticleState known) {
        return Objects.requireNonNull(known, "every revision but the first has one before it");
    }
}
