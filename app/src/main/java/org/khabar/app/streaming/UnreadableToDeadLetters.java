package org.khabar.app.streaming;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.khabar.schemas.RegistryUnavailableException;

/**
 * A record that will never be readable goes to the dead letters. One of which nothing can be said, as the registry does
 * not answer, is not skipped: the thread ends and is started again, and reads the record again.
 */
public final class UnreadableToDeadLetters implements DeserializationExceptionHandler {
    private final DeserializationExceptionHandler deadLetters = new LogAndContinueExceptionHandler();

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception e) {
        return Causes.of(e).anyMatch(RegistryUnavailableException.class::isInstance)
                ? Response.fail()
                : deadLetters.handleError(context, record, e);
    }
}
