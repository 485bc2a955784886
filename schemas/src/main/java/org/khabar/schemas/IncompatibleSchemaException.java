package org.khabar.schemas;

/** The registry refuses a schema: it can't live beside the ones registered under the same subject. */
public final class IncompatibleSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the subject and the registry's reason. */
    public IncompatibleSchemaException(String subject, String reason) {
        super("the registry refuses the schema of " + subject + ": " + reason);
    }
}
