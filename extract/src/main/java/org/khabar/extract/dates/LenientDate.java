package org.khabar.extract.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

/**
 * Reads the date in a text, however it is written. Guarantees: throws nothing, looks at the first 300 characters only, and returns no date
 * rather than a guess where the text contradicts itself; never one after the hints' reference (a day of grace for time zones).
 */
public final class LenientDate {
    private static final int MAX_LENGTH = 300;
    private static final Pattern EPOCH = Pattern.compile("^1[0-9]{9}(?:[0-9]{3})?$");
    private static final Pattern YEAR =
            Pattern.compile("^(?:год|سنه|عام|year)?\\s?((?:19|20)[0-9]{2})\\s?(?:г[.]?|год|年|년|م)?$");

    private LenientDate() {}

    /** Returns the first date in a text. */
    public static Optional<Time> read(String text, DateHints hints) {
        String raw = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH).strip() : text.strip();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        Optional<Time> time = IsoTime.read(raw);
        if (time.isEmpty() && !IsoTime.claims(raw)) {
            time = lenient(raw, hints);
        } else if (time.isEmpty() && raw.length() > 25) {
            time = lenient(raw.substring(0, 10), hints);
        }
        return time.filter(found -> isPast(found, hints));
    }

    private static Optional<Time> lenient(String raw, DateHints hints) {
        String folded = PersianNumerals.digits(DateText.fold(raw), hints.language());
        if (!hasDigit(folded)) {
            return hints.reference() == null ? Optional.empty() : told(folded, raw, hints);
        }
        if (EPOCH.matcher(folded).find()) {
            Instant instant = folded.length() > 10
                    ? Instant.ofEpochMilli(Long.parseLong(folded))
                    : Instant.ofEpochSecond(Long.parseLong(folded));
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return Optional.of(Times.at(local, ZoneOffset.UTC, Precision.SECOND, raw));
        }
        Optional<Found> day = NumericDay.find(folded, hints).or(() -> NamedMonthDay.find(folded, hints));
        if (day.isPresent()) {
            return Optional.of(withClock(day.get(), folded, raw, hints));
        }
        Optional<Time> relative = told(folded, raw, hints);
        return relative.isPresent() ? relative : year(folded, raw);
    }

    /** A time told in words, from the fetch. */
    private static Optional<Time> told(String folded, String raw, DateHints hints) {
        return RelativeTime.read(folded, raw, hints).or(() -> weekday(folded, raw, hints));
    }

    private static boolean hasDigit(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= '0' && folded.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<Time> weekday(String folded, String raw, DateHints hints) {
        Instant now = hints.reference();
        return now == null
                ? Optional.empty()
                : Weekdays.last(folded, hints, hints.dayOf(now)).map(found -> withClock(found, folded, raw, hints));
    }

    private static Time withClock(Found found, String folded, String raw, DateHints hints) {
        if (found.precision() != Precision.DAY) {
            return Times.day(found.day(), found.precision(), raw);
        }
        try {
            return ClockTime.around(folded, found, hints.language())
                    .map(clock -> Times.at(found.day().atTime(clock.time()), clock.zone(), clock.precision(), raw))
                    .orElseGet(() -> Times.day(found.day(), Precision.DAY, raw));
        } catch (DateTimeException e) {
            return Times.day(found.day(), Precision.DAY, raw);
        }
    }

    private static Optional<Time> year(String folded, String raw) {
        Matcher matcher = YEAR.matcher(folded);
        return matcher.find()
                ? Optional.of(Times.day(LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 1), Precision.YEAR, raw))
                : Optional.empty();
    }

    private static boolean isPast(Time time, DateHints hints) {
        return hints.reference() == null
                || time.instant().isBefore(hints.reference().plus(36, ChronoUnit.HOURS));
    }
}
