package org.khabar.producer.frontier;

import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.khabar.event.UrlState;

/** What a running frontier knows of a URL, as far as the partitions of this process go. */
public final class FrontierUrl {
    private FrontierUrl() {}

    /**
     * Looks a URL up; costs one read of a store.
     *
     * @param url as its source listed it, in the form in which it is asked for
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while the frontier starts, rebalances or stops
     */
    public static Optional<UrlState> find(KafkaStreams streams, String url) {
        ReadOnlyKeyValueStore<String, UrlState> urls = streams.store(
                StoreQueryParameters.fromNameAndType(FrontierTopology.URLS, QueryableStoreTypes.keyValueStore()));
        return Optional.ofNullable(urls.get(url));
    }
}
