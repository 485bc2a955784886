package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.HostGate;

/** The gates of the hosts. Within a step there is one object a host; what changed is written at its end. */
final class Gates {
    private final KeyValueStore<String, HostGate> store;
    private final Map<String, HostGate> open = new HashMap<>();
    private final Map<String, HostGate> asStored = new HashMap<>();

    Gates(KeyValueStore<String, HostGate> store) {
        this.store = store;
    }

    /** Returns the gate of a host, new if it had none. Changes to it are kept. */
    HostGate of(String host, String site) {
        return open.computeIfAbsent(host, key -> {
            HostGate gate = load(key);
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
        HostGate gate = open.get(host);
        if (gate == null) {
            gate = load(host);
        }
        if (gate == null) {
            throw new IllegalStateException("no gate: " + host);
        }
        open.put(host, gate);
        return gate;
    }

    private @Nullable HostGate load(String host) {
        HostGate gate = store.get(host);
        if (gate != null) {
            asStored.put(host, HostGate.newBuilder(gate).build());
        }
        return gate;
    }

    /** Writes what changed. Called at the end of each step. */
    void flush() {
        open.forEach((host, gate) -> {
            if (!gate.equals(asStored.get(host))) {
                store.put(host, gate);
            }
        });
        open.clear();
        asStored.clear();
    }

    void forEachHost(Consumer<String> action) {
        try (KeyValueIterator<String, HostGate> gates = store.all()) {
            gates.forEachRemaining(gate -> action.accept(gate.key));
        }
    }
}
