package org.khabar.app.jsonld;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.khabar.event.PageTime;

/**
 * A page's time as schema.org wants it, ISO 8601, and no more exact than the page: a day stays a day. A time has the page's
 * offset, or {@code Z} where none is known.
 */
public final class SchemaTime {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int YEAR_CHARS = 4;
    private static final int MONTH_CHARS = 7;

    private SchemaTime() {}

    /** Returns the time as text. */
    public static String of(PageTime time) {
        return switch (time.getPrecision()) {
            case YEAR -> start(time.getLocalDate(), YEAR_CHARS);
            case MONTH -> start(time.getLocalDate(), MONTH_CHARS);
            case DAY -> time.getLocalDate();
            case MINUTE -> MINUTE.format(time.getInstant().atZone(zone(time)));
            case SECOND -> SECOND.format(time.getInstant().atZone(zone(time)));
        };
    }

    private static String start(String day, int chars) {
        return day.substring(0, Math.min(chars, day.length()));
    }

    private static ZoneId zone(PageTime time) {
        try {
            return time.getZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC; // a zone of another time zone database; the instant is right all the same
        }
    }
}
