package org.khabar.schemas;

import java.util.Optional;
import org.apache.avro.Schema;

/**
 * Gives schemas their ids and finds schemas by id. Implementations may be called from any thread and must keep what they
 * have learned: an id names the same schema for ever.
 */
public interface SchemaRegistry {
    /**
     * Registers a schema under a subject; a schema that is registered already keeps its id.
     *
     * @throws IncompatibleSchemaException if the registry refuses the schema
     * @throws RegistryUnavailableException if the registry can't be reached
     */
    int register(String subject, Schema schema);

    /**
     * Returns the id of a schema that a writer is about to use. A registry that belongs to this process registers what is
     * missing; one that others run is only asked: registering is a command there, not a side effect of writing.
     *
     * @throws UnregisteredSchemaException if the registry is only asked, and has not got the schema under the subject
     * @throws IncompatibleSchemaException if the registry refuses the schema
     * @throws RegistryUnavailableException if the registry can't be reached
     */
    default int idFor(String subject, Schema schema) {
        return register(subject, schema);
    }

    /**
     * Has the registry hold every later schema of a subject to a promise. Some can't, some let only administrators do it, and
     * some know a subject only when a schema is registered under it.
     *
     * @return empty where it does, and otherwise why not
     * @throws RegistryUnavailableException if the registry can't be reached
     */
    default Optional<String> hold(String subject, Compatibility promise) {
        return Optional.of("it holds no subject to anything");
    }

    /**
     * Finds a schema.
     *
     * @throws UnknownSchemaException if the registry does not know the id
     * @throws RegistryUnavailableException if the registry can't be reached
     */
    Schema byId(int id);
}
