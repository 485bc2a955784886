package org.khabar.app.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.stream.Collectors;

/** The stack trace of a log event folded into its line: frames parted by a bar, so that one event stays one line. */
public final class OneLineTrace extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return " | "
                + super.throwableProxyToString(throwable)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(OneLine::of)
                        .collect(Collectors.joining(" | "));
    }
}
