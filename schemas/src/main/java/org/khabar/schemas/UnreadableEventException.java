package org.khabar.schemas;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/** The bytes of a record are not an event in the Confluent framing. The record will never be readable. */
public final class UnreadableEventException extends SerializationException {
    private static final long serialVersionUID = 1L;

    /** Names the topic and what is wrong with the bytes. */
    public UnreadableEventException(String topic, String problem, @Nullable Throwable cause) {
        super("a record of " + topic + " can't be read: " + problem, cause);
    }
}
