package org.khabar.app.streaming;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.khabar.streams.LostEnvironment;

/**
 * A record that a processor fails on is a bug of ours; it costs this record only, which goes to the dead letters. A lost
 * environment (the registry, the broker, a store) is not the record's fault: the thread ends and is started again.
 */
public final class PoisonToDeadLetters implements ProcessingExceptionHandler {
    private final ProcessingExceptionHandler deadLetters = new LogAndContinueProcessingExceptionHandler();

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters.configure(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception e) {
        return Causes.of(e).anyMatch(LostEnvironment::is)
                ? Response.fail()
                : deadLetters.handleError(context, record, e);
    }
}
