package org.khabar.schemas;

/** The registry was asked and does not know the schema id: the record that carries it can't be read. */
public final class UnknownSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the id. */
    public UnknownSchemaException(int id) {
        super("the registry knows no schema with the id " + id);
    }
}
