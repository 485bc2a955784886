package org.khabar.schemas;

import org.jspecify.annotations.Nullable;

/** The registry answered, and has no Avro schema of the id: the record that carries it will never be readable. */
public final class UnknownSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the id. */
    public UnknownSchemaException(int id) {
        this("the registry knows no schema with the id " + id, null);
    }

    UnknownSchemaException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
