package org.khabar.app.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.slf4j.LoggerFactory;

/** How much is logged: warnings without stack traces, or with {@code --verbose} what Khabar does, with stack traces. */
public enum Verbosity {
    /** Warnings and errors, each with the messages of its causes. */
    QUIET,
    /** Khabar's own steps too, and stack traces. */
    VERBOSE;

    private static final String PROPERTY = "verbosity";

    /** Sets the level for this process. */
    public void apply() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.putProperty(PROPERTY, name());
            context.getLogger("org.khabar").setLevel(this == VERBOSE ? Level.INFO : Level.WARN);
        }
    }

    static boolean isVerbose(ILoggingEvent event) {
        return VERBOSE.name().equals(event.getLoggerContextVO().getPropertyMap().get(PROPERTY));
    }
}
