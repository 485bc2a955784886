package org.khabar.streams;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.UrlAbsences;
import org.khabar.event.UrlOutcome;

/**
 * What is known of the articles of a partition, which of them each URL led to, and when each URL was found gone. What is told of
 * them is encoded here: an event that can't be is not known as told.
 */
final class KnownArticles {
    private final ProcessingContext context;
    private final KeyValueStore<String, ArticleState> articles;
    private final KeyValueStore<String, UrlOutcome> urls;
    private final KeyValueStore<String, UrlAbsences> absences;
    private final Function<Article, byte[]> encoder;

    private KnownArticles(
            ProcessingContext context,
            KeyValueStore<String, ArticleState> articles,
            KeyValueStore<String, UrlOutcome> urls,
            KeyValueStore<String, UrlAbsences> absences,
            Function<Article, byte[]> encoder) {
        this.context = context;
        this.articles = articles;
        this.urls = urls;
        this.absences = absences;
        this.encoder = encoder;
    }

    static KnownArticles of(ProcessingContext context, Function<Article, byte[]> encoder) {
        return new KnownArticles(
                context,
                context.getStateStore(StateStores.ARTICLES),
                context.getStateStore(StateStores.URLS),
                context.getStateStore(StateStores.ABSENCES),
                encoder);
    }

    @Nullable
    ArticleState find(String id) {
        return articles.get(id);
    }

    /** Returns the id of the article that a URL led to last; null where it never led to one. */
    @Nullable
    String idAt(String url) {
        UrlOutcome state = urls.get(url);
        return state == null ? null : state.getArticleId().orElse(null);
    }

    /** Returns the event of an article, encoded, and keeps what is known with it. */
    ToldArticle tell(String id, ArticleState state, Article event) {
        ToldArticle told = new ToldArticle(id, encoder.apply(event));
        keep(id, state);
        return told;
    }

    /** Keeps a state; it expires a time after now. */
    void keep(String id, ArticleState state) {
        state.setTouchedAt(now());
        articles.put(id, state);
    }

    /** Notes that a page showed the known revision at a time. */
    void shows(String id, ArticleState known, Instant at) {
        if (at.isAfter(known.getFetchedAt()) && !known.getRetracted()) {
            keep(id, ArticleState.newBuilder(known).setFetchedAt(at).build());
        }
    }

    /** Notes that the article was there at a time, whatever it said then. */
    void stands(String id, ArticleState known, Instant at) {
        if (at.isAfter(seenAt(known))) {
            keep(id, ArticleState.newBuilder(known).setSeenAt(at).build());
        }
    }

    /** Returns when an article was last known to be there. */
    static Instant seenAt(ArticleState known) {
        Instant shown = known.getFetchedAt();
        return known.getSeenAt().filter(shown::isBefore).orElse(shown);
    }

    /** Returns when a URL was found gone; null for never. */
    @Nullable
    UrlAbsences absences(String url) {
        return absences.get(url);
    }

    /** Notes that a URL was found gone at a time, and returns all that is known of it then. */
    UrlAbsences foundGone(String url, Instant at) {
        UrlAbsences known = absences.get(url);
        Instant last = known == null || at.isAfter(known.getLast()) ? at : known.getLast();
        Instant before = Stream.of(
                        Optional.of(at),
                        Optional.ofNullable(known).map(UrlAbsences::getLast),
                        Optional.ofNullable(known).flatMap(UrlAbsences::getBefore))
                .flatMap(Optional::stream)
                .filter(last::isAfter)
                .max(Comparator.naturalOrder())
                .orElse(null);
        UrlAbsences now = new UrlAbsences(last, before, now());
        absences.put(url, now);
        return now;
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
