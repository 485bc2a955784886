package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.khabar.event.HostGate;

/** The gates of the hosts. Within a step there is one object a host; what changed is written at its end. */
final class Gates {
    private final KeyValueStore<String, HostGate> store;
    private final Map<String, HostGate> open = new HashMap<>();

    Gates(KeyValueStore<String, HostGate> store) {
        this.store = store;
    }

    /** Returns the gate of a host, new if it had none. Changes to it are kept. */
    HostGate of(String host, String site) {
        return open.computeIfAbsent(host, key -> {
            HostGate gate = store.get(key);
            return gate != null
                    ? gate
                    : HostGate.newBuilder()
                            .setSite(site)
                            .setFreeAt(Instant.EPOCH)
                            .build();
        });
    }

    /** Returns the gate of a host that has one. */
    HostGate known(String host) {
        return open.computeIfAbsent(host, store::get);
    }

    /** Writes what changed. Called at the end of each step. */
    void flush() {
        open.forEach(store::put);
        open.clear();
    }

    void forEachHost(Consumer<String> action) {
        try (KeyValueIterator<String, HostGate> gates = store.all()) {
            gates.forEachRemaining(gate -> action.accept(gate.key));
        }
    }
}
