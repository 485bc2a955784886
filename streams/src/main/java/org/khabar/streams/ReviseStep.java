package org.khabar.streams;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.ArticleState;
import org.khabar.event.Change;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.event.UrlOutcome;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/** Compares what was read with what was known, and says what is new. The rules are in {@link Revision} and {@link Withdrawal}. */
final class ReviseStep extends ContextualProcessor<byte[], PageRead, byte[], Ending> {
    private final ArticleSettings settings;
    private @Nullable KeyValueStore<String, ArticleState> articles;
    private @Nullable KeyValueStore<String, UrlOutcome> urls;

    ReviseStep(ArticleSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<byte[], Ending> context) {
        super.init(context);
        articles = context.getStateStore(StateStores.ARTICLES);
        urls = context.getStateStore(StateStores.URLS);
    }

    @Override
    public void process(Record<byte[], PageRead> record) {
        Ending ending = switch (record.value()) {
            case PageRead.Poison poison -> deadLetter(poison);
            case PageRead.NoBody(RawPage page, RawRef ref) -> noBody(page, ref);
            case PageRead.Read(RawPage page, RawRef ref, Story story) -> story(page, ref, story);
            case PageRead.Read(RawPage page, RawRef ref, NotAnArticle not) ->
                told(Outcomes.rejected(page, ref, not.reason().name()));
            case PageRead.Read(RawPage page, RawRef ref, Unreadable not) ->
                told(Outcomes.rejected(page, ref, not.reason().name()));
        };
        context().forward(record.withValue(ending));
    }

    private static Ending deadLetter(PageRead.Poison poison) {
        RawPage page = poison.page();
        Outcome outcome = page == null ? null : Outcomes.of(page, poison.ref(), poison.reason(), null);
        return new Ending.DeadLetter(poison, outcome);
    }

    private Ending noBody(RawPage page, RawRef ref) {
        return switch (page.getResult()) {
            case GONE -> gone(page, ref);
            case NOT_MODIFIED -> notModified(page, ref);
            case FETCHED, REDIRECTED, REFUSED, FAILED -> told(Outcomes.failed(page, ref));
        };
    }

    private Ending story(RawPage page, RawRef ref, Story story) {
        if (story.blocks().size() > Bounds.BLOCKS || Bounds.utf8Bytes(story.text()) > settings.maxStoryBytes()) {
            return told(Outcomes.of(page, ref, Reason.TOO_LARGE, null));
        }
        ArticleIdentity identity = ArticleIdentity.of(page, story.facts());
        ArticleState known = articles().get(identity.articleId());
        return switch (Revision.of(known, story.contentHash(), page.getFetchedAt())) {
            case FIRST -> publish(page, ref, story, identity, null, ArticleKind.PUBLISHED, Reason.NEW);
            case BACK ->
                publish(page, ref, story, identity, known, ArticleKind.PUBLISHED, Reason.BACK_AFTER_RETRACTION);
            case CHANGED -> publish(page, ref, story, identity, known, ArticleKind.UPDATED, Reason.CONTENT_CHANGED);
            case SAME -> same(page, ref, identity, Objects.requireNonNull(known));
            case OLDER ->
                told(Outcomes.of(
                        page,
                        ref,
                        Reason.OLDER_THAN_KNOWN,
                        known(identity.articleId(), Objects.requireNonNull(known))));
        };
    }

    private Ending publish(
            RawPage page,
            RawRef ref,
            Story story,
            ArticleIdentity identity,
            @Nullable ArticleState known,
            ArticleKind kind,
            Reason reason) {
        int revision = known == null ? 1 : known.getRevision() + 1;
        List<Long> blocks = Changes.hashes(story);
        Change change = known == null ? null : Changes.between(known, story, blocks);
        Article article = ArticleEvents.of(kind, identity, revision, page, ref, story, change);
        articles()
                .put(
                        identity.articleId(),
                        new ArticleState(
                                identity.canonicalUrl(),
                                known == null ? page.getUrl() : known.getUrl(),
                                revision,
                                article.getRevisionId(),
                                story.contentHash(),
                                Bounds.cut(story.facts().value(Field.HEADLINE).orElse(null), Bounds.LINE),
                                blocks,
                                page.getFetchedAt(),
                                null,
                                false,
                                now()));
        Outcomes.Of of = new Outcomes.Of(identity.articleId(), revision, article.getRevisionId());
        return new Ending.Told(Outcomes.of(page, ref, reason, of), article);
    }

    private Ending same(RawPage page, RawRef ref, ArticleIdentity identity, ArticleState known) {
        boolean own = known.getUrl().equals(page.getUrl());
        stillStands(identity.articleId(), known, page.getFetchedAt());
        return told(Outcomes.of(
                page,
                ref,
                own ? Reason.SAME_CONTENT : Reason.SAME_STORY_AT_ANOTHER_URL,
                known(identity.articleId(), known)));
    }

    private Ending notModified(RawPage page, RawRef ref) {
        String id = articleAt(page.getUrl());
        ArticleState known = id == null ? null : articles().get(id);
        if (id == null || known == null) {
            return told(Outcomes.of(page, ref, Reason.NOT_MODIFIED, null));
        }
        stillStands(id, known, page.getFetchedAt());
        return told(Outcomes.of(page, ref, Reason.NOT_MODIFIED, known(id, known)));
    }

    /** Notes that the known revision was there at a time; what was found gone before then was a fault of the server. */
    private void stillStands(String id, ArticleState known, Instant at) {
        if (at.isAfter(known.getFetchedAt()) && !known.getRetracted()) {
            ArticleState state = ArticleState.newBuilder(known)
                    .setFetchedAt(at)
                    .setTouchedAt(now())
                    .build();
            if (known.getGoneAt().map(gone -> gone.isBefore(at)).orElse(false)) {
                state.setGoneAt(null);
            }
            articles().put(id, state);
        }
    }

    private Ending gone(RawPage page, RawRef ref) {
        String id = articleAt(page.getUrl());
        ArticleState known = id == null ? null : articles().get(id);
        Withdrawal withdrawal = Withdrawal.of(known, page.getUrl(), page.getFetchedAt());
        if (id == null || known == null) {
            return told(Outcomes.of(page, ref, Reason.GONE, null));
        }
        return switch (withdrawal) {
            case NOTHING_TO_WITHDRAW -> told(Outcomes.of(page, ref, Reason.GONE, known(id, known)));
            case OLDER -> told(Outcomes.of(page, ref, Reason.OLDER_THAN_KNOWN, known(id, known)));
            case ONCE -> {
                ArticleState state =
                        ArticleState.newBuilder(known).setTouchedAt(now()).build();
                state.setGoneAt(page.getFetchedAt());
                articles().put(id, state);
                yield told(Outcomes.of(page, ref, Reason.GONE_ONCE, known(id, known)));
            }
            case TWICE -> retract(page, ref, id, known);
        };
    }

    private Ending retract(RawPage page, RawRef ref, String id, ArticleState known) {
        articles()
                .put(
                        id,
                        ArticleState.newBuilder(known)
                                .setFetchedAt(page.getFetchedAt())
                                .setRetracted(true)
                                .setTouchedAt(now())
                                .build());
        Article article = ArticleEvents.retracted(id, known, page, ref, Reason.GONE_TWICE);
        return new Ending.Told(Outcomes.of(page, ref, Reason.GONE_TWICE, known(id, known)), article);
    }

    private @Nullable String articleAt(String url) {
        UrlOutcome state =
                Objects.requireNonNull(urls, "init comes before process").get(url);
        return state == null ? null : state.getArticleId().orElse(null);
    }

    private static Outcomes.Of known(String articleId, ArticleState state) {
        return new Outcomes.Of(articleId, state.getRevision(), state.getRevisionId());
    }

    private static Ending told(Outcome outcome) {
        return new Ending.Told(outcome, null);
    }

    private Instant now() {
        return Instant.ofEpochMilli(context().currentSystemTimeMs());
    }

    private KeyValueStore<String, ArticleState> articles() {
        return Objects.requireNonNull(articles, "init comes before process");
    }
}
