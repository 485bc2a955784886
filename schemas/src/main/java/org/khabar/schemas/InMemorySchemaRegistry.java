package org.khabar.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;

/**
 * A registry that lives and dies with its process: what tests use, and the index behind the embedded registry. Ids start
 * at 1 and follow the order of registration; versions of a subject start at 1. Every schema is accepted.
 */
public final class InMemorySchemaRegistry implements SchemaRegistry {
    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> subjects = new TreeMap<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        int index = schemas.indexOf(schema);
        if (index < 0) {
            schemas.add(schema);
            index = schemas.size() - 1;
        }
        List<Integer> versions = subjects.computeIfAbsent(subject, _ -> new ArrayList<>());
        if (!versions.contains(index + 1)) {
            versions.add(index + 1);
        }
        return index + 1;
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new UnknownSchemaException(id);
        }
        return schemas.get(id - 1);
    }

    /** Returns the subjects in alphabetical order. */
    public synchronized List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    /** Returns the ids registered under a subject, oldest version first; empty for an unknown subject. */
    public synchronized List<Integer> versions(String subject) {
        return List.copyOf(subjects.getOrDefault(subject, List.of()));
    }
}
