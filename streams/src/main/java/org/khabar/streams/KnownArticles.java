package org.khabar.streams;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;
import org.khabar.event.UrlOutcome;

/** What is known of the articles of a partition, and which of them each URL led to. */
final class KnownArticles {
    private final ProcessingContext context;
    private final KeyValueStore<String, ArticleState> articles;
    private final KeyValueStore<String, UrlOutcome> urls;

    private KnownArticles(
            ProcessingContext context,
            KeyValueStore<String, ArticleState> articles,
            KeyValueStore<String, UrlOutcome> urls) {
        this.context = context;
        this.articles = articles;
        this.urls = urls;
    }

    static KnownArticles of(ProcessingContext context) {
        return new KnownArticles(
                context, context.getStateStore(StateStores.ARTICLES), context.getStateStore(StateStores.URLS));
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

    /** Keeps a state; it expires a time after now. */
    void keep(String id, ArticleState state) {
        state.setTouchedAt(Instant.ofEpochMilli(context.currentSystemTimeMs()));
        articles.put(id, state);
    }

    /** Notes that the known revision was there at a time; what was found gone before then was a fault of the server. */
    void stillStands(String id, ArticleState known, Instant at) {
        if (at.isAfter(known.getFetchedAt()) && !known.getRetracted()) {
            ArticleState state = ArticleState.newBuilder(known).setFetchedAt(at).build();
            if (known.getGoneAt().map(gone -> gone.isBefore(at)).orElse(false)) {
                state.setGoneAt(null);
            }
            keep(id, state);
        }
    }
}
