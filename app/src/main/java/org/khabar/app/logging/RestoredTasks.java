package org.khabar.app.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out, unless verbose, that Kafka Streams reads the state of a task from its changelog again because the process was killed. Kafka
 * calls that corrupted, task by task, in errors of a thousand characters; it is how exactly-once recovers, and nothing is lost.
 */
public final class RestoredTasks extends Filter<ILoggingEvent> {
    private static final String CORRUPTED = "TaskCorruptedException";
    private static final String STREAMS = "org.apache.kafka.streams.";

    @Override
    public FilterReply decide(ILoggingEvent event) {
        boolean tellsOfIt = event.getLoggerName().startsWith(STREAMS)
                && (event.getFormattedMessage().contains(CORRUPTED) || isOf(event.getThrowableProxy()));
        return tellsOfIt && !Verbosity.isVerbose(event) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isOf(@Nullable IThrowableProxy thrown) {
        return thrown != null && thrown.getClassName().endsWith(CORRUPTED);
    }
}
