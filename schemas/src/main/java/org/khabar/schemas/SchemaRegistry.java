package org.khabar.schemas;

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
     * Finds a schema.
     *
     * @throws UnknownSchemaException if the registry does not know the id
     * @throws RegistryUnavailableException if the registry can't be reached
     */
    Schema byId(int id);
}
