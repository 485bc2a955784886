package org.khabar.schemas;

/** The registry answered, and has not got a schema that is about to be written with. It has to be registered first. */
public final class UnregisteredSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the subject and the remedy. */
    public UnregisteredSchemaException(String subject) {
        super("the registry has no such schema under " + subject
                + ": register what is missing with khabar topics --register");
    }
}
