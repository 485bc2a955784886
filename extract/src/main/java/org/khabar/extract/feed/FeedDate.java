package org.khabar.extract.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds write them: RFC 822 and its misspellings, ISO 8601 and W3C-DTF, asctime, and American dates. What is
 * missing is the first of the year, month, day; a zone that is missing or not known is UTC. Throws nothing.
 */
public final class FeedDate {
    private static final int MAX_LENGTH = 100;

    private static final String TIME =
            "(?:[T,\\s]+(?:at\\s+)?(?<hour>\\d{1,2})[:.](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
                    + "\\s*(?<half>[ap]\\.?m\\b\\.?)?\\s*(?<zone>[A-Za-z]{1,5}(?:[+-]\\d{1,2}:?\\d{0,2})?|[+-]\\d{1,2}:?\\d{0,2})?.*)?";

    /** The shapes, the most telling first; names of months in English. */
    private static final List<Pattern> SHAPES = List.of(
            shape("(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?" + TIME),
            shape("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + TIME),
            shape(
                    "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})T?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<zone>Z|[+-]\\d{4})?"),
            shape("(?<year>\\d{4})"),
            shape(
                    "(?:\\p{L}+\\.?,?\\s*)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[-\\s]*(?<month>[A-Za-z]{3,9})\\.?[-,\\s]*(?<year>\\d{4}|\\d{2})"
                            + TIME),
            shape(
                    "(?:[A-Za-z]+\\.?,?\\s+)?(?<month>[A-Za-z]{3,9})\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"
                            + TIME),
            shape(
                    "[A-Za-z]+,?\\s+(?<month>[A-Za-z]{3,9})\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})"
                            + "\\s+(?<half>[ap]m)?\\s*(?<zone>[A-Za-z]{1,5}|[+-]\\d{4})?\\s*(?<year>\\d{4})"),
            shape("(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})" + TIME));

    /** Zones of RFC 822, and those met beside them; minutes east of Greenwich. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("ET", -300),
            Map.entry("CT", -360),
            Map.entry("MT", -420),
            Map.entry("PT", -480),
            Map.entry("AKST", -540),
            Map.entry("AKDT", -480),
            Map.entry("HST", -600),
            Map.entry("BRT", -180),
            Map.entry("ART", -180),
            Map.entry("WET", 0),
            Map.entry("WEST", 60),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("CEST", 120),
            Map.entry("MEZ", 60),
            Map.entry("MESZ", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("SAST", 120),
            Map.entry("MSK", 180),
            Map.entry("MSD", 240),
            Map.entry("IST", 330),
            Map.entry("PKT", 300),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("HKT", 480),
            Map.entry("SGT", 480),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780));

    private static final Pattern OFFSET = Pattern.compile("[A-Za-z]*([+-])(\\d{1,2}):?(\\d{2})?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private FeedDate() {}

    /** Returns the instant that a text names; empty where it names none. */
    public static Optional<Instant> parse(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return SHAPES.stream()
                .map(shape -> shape.matcher(date))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(FeedDate::instant);
    }

    private static Pattern shape(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Optional<Instant> instant(Matcher match) {
        try {
            int month = month(group(match, "month", "1"));
            LocalDate day =
                    LocalDate.of(year(group(match, "year", "")), month, Integer.parseInt(group(match, "day", "1")));
            int hour = hour(Integer.parseInt(group(match, "hour", "0")), group(match, "half", ""));
            int minute = Integer.parseInt(group(match, "minute", "0"));
            int second = Integer.parseInt(group(match, "second", "0"));
            if (hour > 24 || minute > 59 || second > 60) {
                return Optional.empty();
            }
            // 24:00 is the end of the day, and a second 60 the start of the next minute.
            return Optional.of(day.atStartOfDay()
                    .plusHours(hour)
                    .plusMinutes(minute)
                    .plusSeconds(second)
                    .plusNanos(nanos(group(match, "fraction", "")))
                    .toInstant(offset(group(match, "zone", ""))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String group(Matcher match, String name, String missing) {
        @Nullable String found = match.namedGroups().containsKey(name) ? match.group(name) : null;
        return found == null ? missing : found;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }

    private static int hour(int hour, String half) {
        if (half.isEmpty()) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static long nanos(String fraction) {
        return fraction.isEmpty() ? 0 : Long.parseLong((fraction + "00000000").substring(0, 9));
    }

    private static ZoneOffset offset(String zone) {
        Matcher offset = OFFSET.matcher(zone);
        if (offset.matches()) {
            int minutes = Integer.parseInt(offset.group(2)) * 60
                    + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
            return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
        }
        return ZoneOffset.ofTotalSeconds(60 * ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
    }
}
