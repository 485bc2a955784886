package org.khabar.app.selection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as a person writes them on the command line. */
public final class Times {
    private Times() {}

    /**
     * Reads an ISO 8601 time with its zone, or a day, which is its midnight UTC.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Instant parse(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time: write a day such as 2026-11-23, or a time with its zone such as"
                            + " 2026-11-23T09:00:00Z",
                    e);
        }
    }
}
