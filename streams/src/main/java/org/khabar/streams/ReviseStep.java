package org.khabar.streams;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/** Compares what was read with what was known, and says what is new: see {@link StoryRevision} and {@link Absence}. */
final class ReviseStep extends ContextualProcessor<byte[], PageRead, byte[], Ending> {
    private final ArticleSettings settings;
    private @Nullable KnownArticles articles;

    ReviseStep(ArticleSettings settings) {
        this.settings = settings;
    }

    @Override
    public void init(ProcessorContext<byte[], Ending> context) {
        super.init(context);
        articles = KnownArticles.of(context);
    }

    @Override
    public void process(Record<byte[], PageRead> record) {
        Ending ending = switch (record.value()) {
            case PageRead.Poison poison -> deadLetter(poison);
            case PageRead.NoBody(RawPage page, RawRef ref) -> noBody(page, ref);
            case PageRead.Read(RawPage page, RawRef ref, Story story) -> story(page, ref, story);
            case PageRead.Read(RawPage page, RawRef ref, NotAnArticle not) ->
                Ending.of(Outcomes.rejected(page, ref, not.reason().name()));
            case PageRead.Read(RawPage page, RawRef ref, Unreadable not) ->
                Ending.of(Outcomes.rejected(page, ref, not.reason().name()));
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
            case GONE -> new Absence(page, ref).compare(articles());
            case NOT_MODIFIED -> notModified(page, ref);
            case FETCHED, REDIRECTED, REFUSED, FAILED -> Ending.of(Outcomes.failed(page, ref));
        };
    }

    private Ending story(RawPage page, RawRef ref, Story story) {
        return Bounds.allow(story, settings)
                ? StoryRevision.of(page, ref, story).compare(articles(), settings)
                : Ending.of(Outcomes.of(page, ref, Reason.TOO_LARGE, null));
    }

    private Ending notModified(RawPage page, RawRef ref) {
        String id = articles().idAt(page.getUrl());
        ArticleState known = id == null ? null : articles().find(id);
        if (id == null || known == null) {
            return Ending.of(Outcomes.of(page, ref, Reason.NOT_MODIFIED, null));
        }
        articles().stillStands(id, known, page.getFetchedAt());
        return Ending.of(Outcomes.of(page, ref, Reason.NOT_MODIFIED, Outcomes.Of.known(id, known)));
    }

    private KnownArticles articles() {
        return Objects.requireNonNull(articles, "init comes before process");
    }
}
