package org.khabar.app.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an exception adds to the line of its log event: the messages of the chain of causes, or with {@link Verbosity} also
 * every frame, parted by bars. One event stays one line.
 */
public final class OneLineTrace extends ThrowableProxyConverter {
    private static final int MOST_CAUSES = 8;

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown == null) {
            return "";
        }
        return Verbosity.isVerbose(event) ? super.convert(event) : causes(thrown);
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return super.throwableProxyToString(throwable)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(OneLine::of)
                .collect(Collectors.joining(" | ", " | ", ""));
    }

    private static String causes(IThrowableProxy thrown) {
        List<String> messages = new ArrayList<>();
        @Nullable IThrowableProxy cause = thrown;
        while (cause != null && messages.size() < MOST_CAUSES) {
            String name = cause.getClassName();
            messages.add(OneLine.of(name.substring(name.lastIndexOf('.') + 1) + ": " + cause.getMessage()));
            cause = cause.getCause();
        }
        return messages.stream().distinct().collect(Collectors.joining(" | ", " | ", ""));
    }
}
