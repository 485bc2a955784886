package org.khabar.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.RawRef;
import org.khabar.event.Takedown;

/**
 * Takes an article down: tells that it is withdrawn, and drops all that is kept of its contents. From then on every page of
 * it comes to TAKEN_DOWN in {@link ReviseStep}. A record without a value lifts a takedown; what was dropped does not come
 * back by itself, but the next page that is fetched is published, as the next revision.
 */
final class TakeDownStep extends ContextualProcessor<byte[], @Nullable Takedown, byte[], EndedRecord> {
    private final Function<Article, byte[]> encoder;
    private @Nullable KnownArticles articles;
    private @Nullable Aliases aliases;
    private @Nullable Takedowns takedowns;

    TakeDownStep(Function<Article, byte[]> encoder) {
        this.encoder = encoder;
    }

    @Override
    public void init(ProcessorContext<byte[], EndedRecord> context) {
        super.init(context);
        articles = KnownArticles.of(context, encoder);
        aliases = Aliases.of(context);
        takedowns = Takedowns.of(context);
    }

    @Override
    public void process(Record<byte[], @Nullable Takedown> record) {
        Takedown said = record.value();
        if (said == null) {
            takedowns().lift(new String(record.key(), StandardCharsets.UTF_8));
            return;
        }
        String id = articleId(said);
        ArticleState known = id == null ? null : articles().find(id);
        Takedown takedown = Takedown.newBuilder(said)
                .setArticleId(id)
                .setCanonicalUrl(known == null ? said.getCanonicalUrl().orElse(null) : known.getCanonicalUrl())
                .build();
        takedowns().keep(takedown);
        ToldArticle told = id == null || known == null || isPurged(known)
                ? null
                : articles().tell(id, purged(known), ArticleEvents.takenDown(id, known, takedown, here()));
        Ending ending = new Ending.TakenDown(takedown, told);
        context().forward(new Record<>(record.key(), new EndedRecord(null, ending), record.timestamp()));
    }

    /** The article as the command found it, as its URL led to it, as the URL is its canonical one, or one of its names. */
    private @Nullable String articleId(Takedown said) {
        String canonical = ArticleIdentity.of(said.getSite(), said.getUrl()).articleId();
        return said.getArticleId()
                .or(() -> Optional.ofNullable(articles().idAt(said.getUrl())))
                .or(() -> Optional.of(canonical).filter(id -> articles().find(id) != null))
                .orElseGet(() -> aliases().find(Aliases.ofUrl(said.getSite(), said.getUrl())));
    }

    /** What is left of an article: its ids, and how many revisions it had. */
    private static ArticleState purged(ArticleState known) {
        return ArticleState.newBuilder(known)
                .setContentHash("")
                .setMaterialHash("")
                .setHeadline(null)
                .setPrints(List.of())
                .setFacts(List.of())
                .setRetracted(true)
                .build();
    }

    private static boolean isPurged(ArticleState known) {
        return known.getRetracted() && known.getContentHash().isEmpty();
    }

    private RawRef here() {
        RecordMetadata origin = context().recordMetadata().orElseThrow();
        return new RawRef(origin.topic(), origin.partition(), origin.offset(), null);
    }

    private KnownArticles articles() {
        return Objects.requireNonNull(articles, "init comes before process");
    }

    private Aliases aliases() {
        return Objects.requireNonNull(aliases, "init comes before process");
    }

    private Takedowns takedowns() {
        return Objects.requireNonNull(takedowns, "init comes before process");
    }
}
