package org.khabar.producer.frontier;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.InMemoryKeyValueStore;

/** Stores that outlive the frontier they belong to, as their changelogs do on a broker. */
final class KeptStores {
    private final Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();

    KeyValueBytesStoreSupplier supplier(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                return stores.computeIfAbsent(name, KeptStore::new);
            }

            @Override
            public String metricsScope() {
                return "kept";
            }
        };
    }

    private static final class KeptStore extends InMemoryKeyValueStore {
        KeptStore(String name) {
            super(name);
        }

        @Override
        public void close() {
            // What it holds is for the next frontier.
        }
    }
}
