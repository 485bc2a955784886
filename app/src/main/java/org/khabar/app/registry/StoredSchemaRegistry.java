package org.khabar.app.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnknownSchemaException;

/**
 * The embedded registry's own knowledge: an index in memory, kept by a log. Compatibility is BACKWARD_TRANSITIVE: a new
 * schema must read what every earlier one of its subject has written. An entry is stored before it is answered.
 */
final class StoredSchemaRegistry implements SchemaRegistry {
    private static final SchemaValidator READS_ALL_BEFORE =
            new SchemaValidatorBuilder().canReadStrategy().validateAll();

    private final SchemaIndex index = new SchemaIndex();
    private final Consumer<SchemaEntry> store;

    /**
     * Starts empty.
     *
     * @param store keeps an entry for ever, or throws
     */
    StoredSchemaRegistry(Consumer<SchemaEntry> store) {
        this.store = store;
    }

    /** Takes in an entry that is stored already. */
    synchronized void restore(SchemaEntry entry) {
        index.add(entry);
    }

    @Override
    public int register(String subject, Schema schema) {
        return enter(subject, schema).id();
    }

    /** Registers a schema and returns its entry. */
    synchronized SchemaEntry enter(String subject, Schema schema) {
        Optional<SchemaEntry> known = index.find(subject, schema);
        if (known.isPresent()) {
            return known.get();
        }
        check(subject, schema);
        SchemaEntry entry = index.next(subject, schema);
        store.accept(entry);
        index.add(entry);
        return entry;
    }

    /**
     * Checks that a schema could be registered.
     *
     * @throws IncompatibleSchemaException if it can't read what an earlier version has written
     */
    synchronized void check(String subject, Schema schema) {
        List<Schema> newestFirst = index.versions(subject).reversed().stream()
                .map(SchemaEntry::schema)
                .toList();
        try {
            READS_ALL_BEFORE.validate(schema, newestFirst);
        } catch (SchemaValidationException e) {
            throw new IncompatibleSchemaException(subject, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public synchronized Schema byId(int id) {
        return index.byId(id).orElseThrow(() -> new UnknownSchemaException(id));
    }

    /** Returns the entry of a schema under a subject, if it is registered there. */
    synchronized Optional<SchemaEntry> find(String subject, Schema schema) {
        return index.find(subject, schema);
    }

    /** Returns the subjects in alphabetical order. */
    synchronized List<String> subjects() {
        return index.subjects();
    }

    /** Returns a subject's versions, oldest first; none for an unknown subject. */
    synchronized List<SchemaEntry> versions(String subject) {
        return index.versions(subject);
    }

    /** Returns the entries that carry an id. */
    synchronized List<SchemaEntry> withId(int id) {
        return index.withId(id);
    }
}
