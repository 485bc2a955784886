package org.khabar.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

/** Times as machines write them (ISO 8601, W3C date-time and the habits of content management systems around it). */
final class IsoTime {
    private static final Pattern FORM = Pattern.compile(
            "^([12][0-9]{3})-?([0-9]{2})-?([0-9]{2})(?:[ tT]\\s?([0-9]{1,2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,:][0-9]{1,9})?)?\\s?(z|Z|[+-][0-9]{2}:?[0-9]{0,2}|[A-Z]{3,4})?)?$");

    private IsoTime() {}

    /** Returns whether a text sets out to be such a time, right or wrong. */
    static boolean claims(String text) {
        return text.length() > 11
                && text.charAt(10) == 'T'
                && Character.isDigit(text.charAt(0))
                && text.charAt(4) == '-';
    }

    static Optional<Time> read(String text) {
        if (!beginsWithYear(text)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            if (matcher.group(4) == null) {
                return Optional.of(Times.day(day, Precision.DAY, text));
            }
            boolean seconds = matcher.group(6) != null;
            int hour = number(matcher, 4);
            LocalTime clock =
                    LocalTime.of(hour % 24, number(matcher, 5), seconds ? Math.min(59, number(matcher, 6)) : 0);
            String zoneText = matcher.group(7);
            ZoneId zone = zoneText == null
                    ? null
                    : zoneText.matches("[+-].*")
                            ? ZoneNames.offset(zoneText)
                            : ZoneNames.find(zoneText.toLowerCase(Locale.ROOT));
            boolean badOffset = zoneText != null && zoneText.matches("[+-].*") && zone == null;
            if (hour > 24 || badOffset) {
                return Optional.empty();
            }
            LocalDateTime local = LocalDateTime.of(day, clock).plusDays(hour / 24);
            return Optional.of(Times.at(local, zone, seconds ? Precision.SECOND : Precision.MINUTE, text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean beginsWithYear(String text) {
        return text.length() >= 8
                && (text.charAt(0) == '1' || text.charAt(0) == '2')
                && text.charAt(3) >= '0'
                && text.charAt(3) <= '9';
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
