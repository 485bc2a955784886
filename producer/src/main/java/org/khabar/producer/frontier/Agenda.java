package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.khabar.event.AgendaItem;

/**
 * What each host is to be asked for, in the order it is due. An item stays until it is answered, so that a lost request
 * leaves nothing to restore.
 */
final class Agenda {
    /** Polls and pages have a lane each, so that neither keeps the other waiting; pages that were fetched before come last. */
    enum Lane {
        POLLS,
        PAGES,
        RECHECKS
    }

    /** Between the parts of a key; occurs in no URL. */
    private static final char SEPARATOR = '\n';

    private static final StringSerializer KEYS = new StringSerializer();

    private final KeyValueStore<String, AgendaItem> store;

    Agenda(KeyValueStore<String, AgendaItem> store) {
        this.store = store;
    }

    void add(String host, Lane lane, String subject, Instant dueAt, int place) {
        store.put(key(host, lane, subject, dueAt, place), new AgendaItem(subject, dueAt, place));
    }

    void remove(String host, Lane lane, String subject, Instant dueAt, int place) {
        store.delete(key(host, lane, subject, dueAt, place));
    }

    /** Returns what is due first, now or later. */
    Optional<AgendaItem> first(String host, Lane lane) {
        try (KeyValueIterator<String, AgendaItem> items = store.prefixScan(prefix(host, lane), KEYS)) {
            return items.hasNext() ? Optional.of(items.next().value) : Optional.empty();
        }
    }

    private static String prefix(String host, Lane lane) {
        return host + SEPARATOR + lane.name() + SEPARATOR;
    }

    private static String key(String host, Lane lane, String subject, Instant dueAt, int place) {
        return prefix(host, lane)
                + String.format(Locale.ROOT, "%015d%c%09d%c", dueAt.toEpochMilli(), SEPARATOR, place, SEPARATOR)
                + subject;
    }
}
