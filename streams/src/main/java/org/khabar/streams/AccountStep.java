package org.khabar.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleAlias;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.SiteLines;
import org.khabar.event.Takedown;
import org.khabar.event.UrlAbsences;
import org.khabar.event.UrlOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a record came to: the article, the outcome or the dead letter, the URL's present outcome, and the counts of
 * both sums, all in the record's own transaction. Now and then it forgets what has expired.
 */
final class AccountStep extends ContextualProcessor<byte[], EndedRecord, Object, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(AccountStep.class);

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ArticleSettings settings;
    private final Function<Outcome, byte[]> encoder;
    private final boolean keepsLatest;
    private @Nullable LedgerStore ledger;
    private @Nullable KeyValueStore<String, UrlOutcome> urls;

    AccountStep(ArticleSettings settings, Function<Outcome, byte[]> encoder, boolean keepsLatest) {
        this.settings = settings;
        this.encoder = encoder;
        this.keepsLatest = keepsLatest;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        super.init(context);
        LedgerStore counts = LedgerStore.of(context);
        KeyValueStore<String, UrlOutcome> urlStates = context.getStateStore(StateStores.URLS);
        KeyValueStore<String, ArticleState> articles = context.getStateStore(StateStores.ARTICLES);
        ledger = counts;
        urls = urlStates;
        Sweep<UrlOutcome> urlSweep =
                new Sweep<>(urlStates, UrlOutcome::getTouchedAt, (url, state) -> counts.forget(LedgerStore.end(state)));
        Sweep<UrlAbsences> absenceSweep =
                new Sweep<>(context.getStateStore(StateStores.ABSENCES), UrlAbsences::getTouchedAt, (url, state) -> {});
        Sweep<ArticleAlias> aliasSweep = new Sweep<>(
                context.getStateStore(StateStores.ALIASES), ArticleAlias::getTouchedAt, (name, alias) -> {});
        Sweep<SiteLines> siteSweep =
                new Sweep<>(context.getStateStore(StateStores.SITES), SiteLines::getTouchedAt, (site, lines) -> {});
        Sweep<ArticleState> articleSweep = new Sweep<>(articles, ArticleState::getTouchedAt, (id, state) -> {});
        context.schedule(settings.sweepEvery(), PunctuationType.WALL_CLOCK_TIME, now -> {
            Instant expired = Instant.ofEpochMilli(now).minus(settings.stateAge());
            urlSweep.dropOlderThan(expired);
            articleSweep.dropOlderThan(expired);
            absenceSweep.dropOlderThan(expired);
            aliasSweep.dropOlderThan(expired);
            siteSweep.dropOlderThan(expired);
        });
    }

    /** What can fail comes first: until an outcome is encoded, nothing is counted, kept or sent. */
    @Override
    public void process(Record<byte[], EndedRecord> record) {
        ReceivedPage page = record.value().page();
        try {
            account(record, record.value().ending());
        } catch (RuntimeException e) {
            if (page == null || LostEnvironment.is(e)) {
                throw e;
            }
            PageRead read = page.read();
            LOG.error("accounting for {} failed", read.ref(), e);
            PageRead.Poison poison = new PageRead.Poison(
                    record.key(), page.value(), read.page(), read.ref(), Reason.ACCOUNT_FAILED, e.toString());
            account(record, new Ending.DeadLetter(poison, null));
        }
    }

    private void account(Record<byte[], EndedRecord> record, Ending ending) {
        ReceivedPage page = record.value().page();
        if (page != null && !page.told()) {
            remember(ending);
            return;
        }
        long timestamp = record.timestamp();
        switch (ending) {
            case Ending.Told(Outcome outcome, ToldArticle article) -> {
                ledger().count(outcome.getKind(), outcome.getReason(), tell(outcome, timestamp));
                if (article != null) {
                    publish(article, timestamp);
                    commitIfFresh(timestamp);
                }
            }
            case Ending.TakenDown(Takedown takedown, ToldArticle article) -> takeDown(takedown, article);
            case Ending.DeadLetter(PageRead.Poison poison, Outcome outcome) -> {
                LedgerStore.Move url = outcome == null ? null : tell(outcome, timestamp);
                ledger().count(OutcomeKind.DEAD_LETTER, poison.reason().name(), url);
                bury(poison, record);
            }
        }
    }

    /** A URL that never had a page gets no outcome: the sum per URL counts those that had. */
    private void takeDown(Takedown takedown, @Nullable ToldArticle article) {
        long timestamp = takedown.getTakenDownAt().toEpochMilli();
        if (urls().get(takedown.getUrl()) != null) {
            ledger().count(tell(Outcomes.takenDown(takedown), timestamp));
        }
        if (article != null) {
            context().forward(new Record<>(article.articleId(), article.value(), timestamp), ArticleTopology.ARTICLES);
        }
        if (keepsLatest) {
            takedown.getArticleId()
                    .ifPresent(id -> context().forward(new Record<>(id, null, timestamp), ArticleTopology.LATEST));
        }
    }

    private void publish(ToldArticle article, long timestamp) {
        Record<Object, Object> event = new Record<>(article.articleId(), article.value(), timestamp);
        context().forward(event, ArticleTopology.ARTICLES);
        if (keepsLatest) {
            context().forward(event, ArticleTopology.LATEST);
        }
    }

    /** News of this second does not wait for the commit interval; a backlog does, for each commit costs about what a page does. */
    private void commitIfFresh(long timestamp) {
        if (context().currentSystemTimeMs() - timestamp < FRESH.toMillis()) {
            context().commit();
        }
    }

    private void bury(PageRead.Poison poison, Record<byte[], EndedRecord> record) {
        RecordHeaders headers = new RecordHeaders(record.headers());
        DeadLetterHeaders.add(headers, poison.ref(), poison.reason(), poison.detail());
        context()
                .forward(
                        new Record<>(poison.key(), poison.value(), record.timestamp(), headers),
                        ArticleTopology.DEAD_LETTERS);
    }

    /** A page that is not told is in no sum of fetches, but its URL is known, and leads to an article, from then on. */
    private void remember(Ending ending) {
        if (ending instanceof Ending.Told(Outcome outcome, ToldArticle _)) {
            ledger().count(keep(outcome));
        }
    }

    /** Sends an outcome, makes it the present one of its URL and returns what that changes in the sum. */
    private LedgerStore.Move tell(Outcome outcome, long timestamp) {
        byte[] told = encoder.apply(outcome);
        LedgerStore.Move move = keep(outcome);
        context().forward(new Record<>(outcome.getUrl(), told, timestamp), ArticleTopology.OUTCOMES);
        return move;
    }

    private LedgerStore.Move keep(Outcome outcome) {
        UrlOutcome before = urls().get(outcome.getUrl());
        String articleId = outcome.getArticleId()
                .or(() -> before == null ? Optional.empty() : before.getArticleId())
                .orElse(null);
        urls().put(
                        outcome.getUrl(),
                        UrlOutcome.newBuilder()
                                .setKind(outcome.getKind())
                                .setReason(outcome.getReason())
                                .setArticleId(articleId)
                                .setRevision(outcome.getRevision().orElse(null))
                                .setAt(outcome.getAt())
                                .setRawRef(outcome.getRawRef().orElse(null))
                                .setTouchedAt(Instant.ofEpochMilli(context().currentSystemTimeMs()))
                                .build());
        return new LedgerStore.Move(before == null ? null : LedgerStore.end(before), LedgerStore.end(outcome));
    }

    private KeyValueStore<String, UrlOutcome> urls() {
        return Objects.requireNonNull(urls, "init comes before process");
    }

    private LedgerStore ledger() {
        return Objects.requireNonNull(ledger, "init comes before process");
    }
}
