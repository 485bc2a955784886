package org.khabar.streams;

import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;
import org.khabar.event.UrlOutcome;

/**
 * What a running article topology knows of a URL, as far as the partitions of this process go.
 *
 * @param outcome its present outcome
 * @param article the article it led to last, as it is now; null where there is none or it has expired
 */
public record KnownUrl(UrlOutcome outcome, @Nullable ArticleState article) {
    /**
     * Looks a URL up; costs two reads of a store.
     *
     * @param url as it stands in its pages
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while the topology starts, rebalances or stops
     */
    public static Optional<KnownUrl> find(KafkaStreams streams, String url) {
        UrlOutcome outcome =
                KnownUrl.<UrlOutcome>store(streams, StateStores.URLS).get(url);
        if (outcome == null) {
            return Optional.empty();
        }
        ReadOnlyKeyValueStore<String, ArticleState> articles = store(streams, StateStores.ARTICLES);
        return Optional.of(
                new KnownUrl(outcome, outcome.getArticleId().map(articles::get).orElse(null)));
    }

    private static <V> ReadOnlyKeyValueStore<String, V> store(KafkaStreams streams, String name) {
        return streams.store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore()));
    }
}
