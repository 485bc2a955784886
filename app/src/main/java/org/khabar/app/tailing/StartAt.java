package org.khabar.app.tailing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Where in a topic reading starts. */
public sealed interface StartAt {
    /** At the oldest record that is kept. */
    record Beginning() implements StartAt {}

    /** With the first record that comes from now on. */
    record Latest() implements StartAt {}

    /** With the first record written at a time or after it. */
    record Time(Instant time) implements StartAt {}

    /**
     * Reads {@code beginning}, {@code latest}, an ISO 8601 instant such as {@code 2026-11-23T09:00:00Z}, or a day, which
     * starts at midnight UTC.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static StartAt parse(String text) {
        return switch (text) {
            case "beginning" -> new Beginning();
            case "latest" -> new Latest();
            default -> new Time(time(text));
        };
    }

    private static Instant time(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is no place to start: write beginning, latest, or a time such as 2026-11-23T09:00:00Z",
                    e);
        }
    }
}
