package org.khabar.streams;

import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.extract.compare.StoryPrint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares what was read with what was known, and says what is new: see {@link StoryRevision} and {@link Absence}. */
final class ReviseStep extends ContextualProcessor<byte[], ReceivedPage, byte[], EndedRecord> {
    private static final Logger LOG = LoggerFactory.getLogger(ReviseStep.class);

    private final ArticleSettings settings;
    private final Function<Article, byte[]> encoder;
    private @Nullable KnownArticles articles;
    private @Nullable Identities identities;
    private @Nullable Takedowns takedowns;

    ReviseStep(ArticleSettings settings, Function<Article, byte[]> encoder) {
        this.settings = settings;
        this.encoder = encoder;
    }

    @Override
    public void init(ProcessorContext<byte[], EndedRecord> context) {
        super.init(context);
        KnownArticles known = KnownArticles.of(context, encoder);
        articles = known;
        identities = Identities.of(context, known);
        takedowns = Takedowns.of(context);
    }

    @Override
    public void process(Record<byte[], ReceivedPage> record) {
        ReceivedPage received = record.value();
        context().forward(record.withValue(new EndedRecord(received, ending(record.key(), received))));
    }

    /** A page that the comparison fails on is lost, and counted, as one that the reader fails on; a lost store is not its fault. */
    private Ending ending(byte[] key, ReceivedPage received) {
        PageRead read = received.read();
        try {
            return isTakenDown(read.page()) ? takenDown(read) : revise(read);
        } catch (RuntimeException e) {
            if (LostEnvironment.is(e)) {
                throw e;
            }
            LOG.error("comparing {} failed", read.ref(), e);
            return deadLetter(new PageRead.Poison(
                    key, received.value(), read.page(), read.ref(), Reason.COMPARISON_FAILED, e.toString()));
        }
    }

    private boolean isTakenDown(@Nullable RawPage page) {
        return page != null && takedowns().covers(TakedownForms.of(page));
    }

    /** Also what could not be read: a dead letter would keep the page. */
    private static Ending takenDown(PageRead read) {
        RawPage page = Objects.requireNonNull(read.page(), "a page that is taken down was decoded");
        return Ending.of(Outcomes.of(page, read.ref(), Reason.TAKEN_DOWN, null));
    }

    private Ending revise(PageRead read) {
        return switch (read) {
            case PageRead.Poison poison -> deadLetter(poison);
            case PageRead.NoBody(RawPage page, RawRef ref) -> noBody(page, ref);
            case PageRead.Read(RawPage page, RawRef ref, Story story) -> story(page, ref, story);
            case PageRead.FeedContent feed -> feedContent(feed);
            case PageRead.Read(RawPage page, RawRef ref, NotAnArticle not) ->
                Absence.isSoft(page, not.reason())
                        ? new Absence(page, ref, not.reason()).compare(articles())
                        : Ending.of(Outcomes.rejected(page, ref, not.reason().name()));
            case PageRead.Read(RawPage page, RawRef ref, Unreadable not) ->
                Ending.of(Outcomes.rejected(page, ref, not.reason().name()));
        };
    }

    private static Ending deadLetter(PageRead.Poison poison) {
        RawPage page = poison.page();
        Outcome outcome = page == null ? null : Outcomes.of(page, poison.ref(), poison.reason(), null);
        return new Ending.DeadLetter(poison, outcome);
    }

    private Ending noBody(RawPage page, RawRef ref) {
        return switch (page.getResult()) {
            case GONE -> new Absence(page, ref, null).compare(articles());
            case NOT_MODIFIED -> notModified(page, ref);
            case FETCHED, REDIRECTED, REFUSED, FAILED -> Ending.of(Outcomes.failed(page, ref));
        };
    }

    private Ending story(RawPage page, RawRef ref, Story story) {
        if (!Bounds.allow(story, settings)) {
            return Ending.of(Outcomes.of(page, ref, Reason.TOO_LARGE, null));
        }
        StoryPrint print = StoryPrint.of(story);
        ArticleIdentity identity = identities().identify(page, story.facts(), print);
        return compare(new StoryRevision(page, ref, story, print, identity, false));
    }

    private Ending compare(StoryRevision revision) {
        return takedowns().covers(TakedownForms.of(revision.identity()))
                ? Ending.of(Outcomes.of(revision.page(), revision.ref(), Reason.TAKEN_DOWN, null))
                : revision.compare(articles(), settings);
    }

    /** What a page has told stands: a feed's content is for articles of which no page was ever had. */
    private Ending feedContent(PageRead.FeedContent feed) {
        if (isToldByPage(articles().idAt(feed.page().getUrl())) || !Bounds.allow(feed.story(), settings)) {
            return revise(feed.without());
        }
        StoryPrint print = StoryPrint.of(feed.story());
        ArticleIdentity identity =
                identities().identify(feed.page(), feed.story().facts(), print);
        return isToldByPage(identity.articleId())
                ? revise(feed.without())
                : compare(new StoryRevision(feed.page(), feed.ref(), feed.story(), print, identity, true));
    }

    private boolean isToldByPage(@Nullable String articleId) {
        ArticleState known = articleId == null ? null : articles().find(articleId);
        return known != null && !known.getFromFeed();
    }

    private Ending notModified(RawPage page, RawRef ref) {
        String id = articles().idAt(page.getUrl());
        ArticleState known = id == null ? null : articles().find(id);
        if (id == null || known == null) {
            return Ending.of(Outcomes.of(page, ref, Reason.NOT_MODIFIED, null));
        }
        articles().stands(id, known, page.getFetchedAt());
        return Ending.of(Outcomes.of(page, ref, Reason.NOT_MODIFIED, Outcomes.Of.known(id, known)));
    }

    private KnownArticles articles() {
        return Objects.requireNonNull(articles, "init comes before process");
    }

    private Identities identities() {
        return Objects.requireNonNull(identities, "init comes before process");
    }

    private Takedowns takedowns() {
        return Objects.requireNonNull(takedowns, "init comes before process");
    }
}
