package org.khabar.streams;

import org.apache.kafka.common.KafkaException;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.RegistryUnavailableException;
import org.khabar.schemas.UnregisteredSchemaException;

/**
 * Failures that are no record's fault: the broker, a store or the registry is away, or the registry lacks a schema. The
 * record must not be put away for them; it is read again when they are over.
 */
public final class LostEnvironment {
    private LostEnvironment() {}

    /** Whether a failure, its causes aside, is of this kind. */
    public static boolean is(Throwable failure) {
        return failure instanceof KafkaException
                || failure instanceof RegistryUnavailableException
                || failure instanceof UnregisteredSchemaException
                || failure instanceof IncompatibleSchemaException;
    }
}
