package org.khabar.app.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a log event as one safe line. */
public final class OneLineMessage extends ClassicConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return OneLine.of(String.valueOf(event.getFormattedMessage()));
    }
}
