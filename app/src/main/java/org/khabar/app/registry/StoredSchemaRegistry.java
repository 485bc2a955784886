package org.khabar.app.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.khabar.schemas.Compatibility;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnknownSchemaException;

/**
 * The embedded registry's own knowledge: an index in memory, kept by a log. Each subject is held to what Khabar promises of
 * its schemas ({@link Compatibility#of}), and to nothing else. An entry is stored before it is answered.
 */
final class StoredSchemaRegistry implements SchemaRegistry {
    private static final SchemaValidator READS_ALL_BEFORE =
            new SchemaValidatorBuilder().canReadStrategy().validateAll();
    private static final SchemaValidator AND_IS_READ_BY_THEM =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

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
     * @throws IncompatibleSchemaException if it breaks the promise
     */
    synchronized void check(String subject, Schema schema) {
        List<Schema> newestFirst = index.versions(subject).reversed().stream()
                .map(SchemaEntry::schema)
                .toList();
        try {
            validator(Compatibility.of(schema)).validate(schema, newestFirst);
        } catch (SchemaValidationException e) {
            throw new IncompatibleSchemaException(subject, String.valueOf(e.getMessage()));
        }
    }

    private static SchemaValidator validator(Compatibility promise) {
        return switch (promise) {
            case BACKWARD_TRANSITIVE -> READS_ALL_BEFORE;
            case FULL_TRANSITIVE -> AND_IS_READ_BY_THEM;
        };
    }

    @Override
    public synchronized Optional<String> hold(String subject, Compatibility promise) {
        Compatibility held = promise(subject);
        return held == promise
                ? Optional.empty()
                : Optional.of("the embedded registry holds " + subject + " to " + held + " and to nothing else");
    }

    /** Returns what a subject is held to. */
    synchronized Compatibility promise(String subject) {
        List<SchemaEntry> versions = index.versions(subject);
        return versions.isEmpty()
                ? Compatibility.BACKWARD_TRANSITIVE
                : Compatibility.of(versions.getLast().schema());
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
