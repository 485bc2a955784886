package org.khabar.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Set;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.processor.TaskId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RestoredTasksTest {
    private static final String STREAM_THREAD = "org.apache.kafka.streams.processor.internals.StreamThread";

    private final LoggerContext context = new LoggerContext();

    private FilterReply reply(String logger, String message, @Nullable Throwable thrown) {
        Logger of = context.getLogger(logger);
        return new RestoredTasks().decide(new LoggingEvent("test", of, Level.ERROR, message, thrown, null));
    }

    @Test
    void aTaskThatIsRestoredAfterAKillIsNoError() {
        TaskCorruptedException corrupted = new TaskCorruptedException(Set.of(new TaskId(0, 3)));

        assertThat(reply(STREAM_THREAD, "Detected the states of tasks are corrupted", corrupted))
                .isEqualTo(FilterReply.DENY);
        assertThat(reply(STREAM_THREAD, "failed due to " + corrupted, null)).isEqualTo(FilterReply.DENY);
    }

    @Test
    void whatElseGoesWrongIsTold() {
        assertThat(reply(STREAM_THREAD, "The thread died", new IllegalStateException("disk")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply("org.khabar.app", "a TaskCorruptedException of our own", null))
                .isEqualTo(FilterReply.NEUTRAL);
    }
}
