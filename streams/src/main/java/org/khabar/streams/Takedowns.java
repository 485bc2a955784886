package org.khabar.streams;

import java.util.Set;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Takedown;

/** The takedowns of the sites of a partition, under each of their {@link TakedownForms forms}. */
final class Takedowns {
    private final KeyValueStore<String, Takedown> store;

    private Takedowns(KeyValueStore<String, Takedown> store) {
        this.store = store;
    }

    static Takedowns of(ProcessingContext context) {
        return new Takedowns(context.getStateStore(StateStores.TAKEDOWNS));
    }

    boolean covers(Set<String> forms) {
        return forms.stream().anyMatch(form -> store.get(form) != null);
    }

    void keep(Takedown takedown) {
        lift(takedown.getUrl());
        TakedownForms.of(takedown).forEach(form -> store.put(form, takedown));
    }

    /** Lifts the takedown of a URL; those of other URLs of its article stay. */
    void lift(String url) {
        Takedown known = store.get(TakedownForms.ofUrl(url));
        if (known != null) {
            TakedownForms.of(known).stream()
                    .filter(form -> isOf(store.get(form), known.getUrl()))
                    .forEach(store::delete);
        }
    }

    private static boolean isOf(@Nullable Takedown takedown, String url) {
        return takedown != null && takedown.getUrl().equals(url);
    }
}
