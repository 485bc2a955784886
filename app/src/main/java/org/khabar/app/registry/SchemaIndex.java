package org.khabar.app.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** Everything registered, by id and by subject. Not safe for several threads: its owner locks. */
final class SchemaIndex {
    private final Map<Integer, Schema> byId = new HashMap<>();
    private final Map<Schema, Integer> ids = new HashMap<>();
    private final Map<String, List<SchemaEntry>> bySubject = new TreeMap<>();
    private int lastId;

    /** Takes an entry in; one that is there already changes nothing. */
    void add(SchemaEntry entry) {
        byId.put(entry.id(), entry.schema());
        ids.putIfAbsent(entry.schema(), entry.id());
        lastId = Math.max(lastId, entry.id());
        List<SchemaEntry> versions = bySubject.computeIfAbsent(entry.subject(), _ -> new ArrayList<>());
        if (versions.stream().noneMatch(known -> known.version() == entry.version())) {
            versions.add(entry);
        }
    }

    /** Returns the entry that registering the schema next would make. */
    SchemaEntry next(String subject, Schema schema) {
        int version =
                versions(subject).stream().mapToInt(SchemaEntry::version).max().orElse(0) + 1;
        Integer known = ids.get(schema);
        return new SchemaEntry(subject, version, known == null ? lastId + 1 : known, schema);
    }

    Optional<Schema> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<String> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    /** Returns a subject's versions, oldest first; none for an unknown subject. */
    List<SchemaEntry> versions(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    Optional<SchemaEntry> find(String subject, Schema schema) {
        return versions(subject).stream()
                .filter(entry -> entry.schema().equals(schema))
                .findFirst();
    }

    /** Returns the entries that carry an id, in the order of their subjects. */
    List<SchemaEntry> withId(int id) {
        return bySubject.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.id() == id)
                .toList();
    }
}
