package org.khabar.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Precision;

/** Finds days written in numbers alone: 2024-05-03, 3.5.2024, 05/03/24, 2024年5月3日, 20240503. */
final class NumericDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])([12][0-9]{3})\\s?([./\\-])\\s?([0-9]{1,2})\\s?\\2\\s?([0-9]{1,2})(?![0-9])");
    private static final Pattern CJK = Pattern.compile(
            "(?<![0-9])([0-9]{2,4})\\s?[年년]\\s?([0-9]{1,2})\\s?[月월](?:\\s?([0-9]{1,2})\\s?[日号號일]?(?![0-9]*[年月:時时点]))?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![0-9.:/\\-])([0-9]{1,2})\\s?([./\\-])\\s?([0-9]{1,2})\\s?(?:\\2|\\.)\\s?'?([12][0-9]{3}|[0-9]{2})(?![0-9]|[.:/\\-][0-9])");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=(?:t?[0-9]{4}(?:[0-9]{2})?)?(?![0-9]))");
    private static final Pattern YEAR_MONTH = Pattern.compile("^((?:19|20)[0-9]{2})[-/.](0?[1-9]|1[0-2])$");

    private NumericDay() {}

    static Optional<Found> find(String text, DateHints hints) {
        boolean separated = text.indexOf('/') >= 0 || text.indexOf('-') >= 0 || text.indexOf('.') >= 0;
        Optional<Found> found = separated ? yearFirst(text, hints) : Optional.empty();
        if (found.isEmpty() && (text.indexOf('年') >= 0 || text.indexOf('년') >= 0)) {
            found = cjk(text);
        }
        if (found.isEmpty() && separated) {
            found = yearLast(text, hints);
        }
        return found.or(() -> compact(text)).or(() -> yearMonth(text));
    }

    private static Optional<Found> yearFirst(String text, DateHints hints) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        Optional<Found> other = Optional.empty();
        while (matcher.find()) {
            OtherCalendars.Kind kind = OtherCalendars.kindOfYear(number(matcher, 1), hints);
            Optional<Found> found = day(number(matcher, 1), number(matcher, 3), number(matcher, 4), matcher, kind);
            if (found.isPresent() && kind == null) {
                return found;
            }
            other = other.isPresent() ? other : found;
        }
        return other;
    }

    private static Optional<Found> cjk(String text) {
        Matcher matcher = CJK.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean hasDay = matcher.group(3) != null;
        return day(
                        wholeYear(number(matcher, 1), matcher.group(1).length()),
                        number(matcher, 2),
                        hasDay ? number(matcher, 3) : 1,
                        matcher,
                        null)
                .map(found -> hasDay ? found : new Found(found.day(), Precision.MONTH, found.start(), found.end()));
    }

    private static Optional<Found> yearLast(String text, DateHints hints) {
        Matcher matcher = YEAR_LAST.matcher(text);
        while (matcher.find()) {
            int first = number(matcher, 1);
            int second = number(matcher, 3);
            String yearText = matcher.group(4);
            int year = number(matcher, 4);
            OtherCalendars.Kind kind = OtherCalendars.kindOfYear(year, hints);
            int whole = kind != null ? year : wholeYear(year, yearText.length());
            // With a dot the day comes first everywhere; otherwise the language decides what the numbers leave open.
            boolean monthFirst = second > 12
                    || (first <= 12
                            && hints.order() == DateHints.Order.MONTH_FIRST
                            && !matcher.group(2).equals("."));
            Optional<Found> found =
                    monthFirst ? day(whole, first, second, matcher, kind) : day(whole, second, first, matcher, kind);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> compact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find()
                ? day(number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher, null)
                : Optional.empty();
    }

    private static Optional<Found> yearMonth(String text) {
        Matcher matcher = YEAR_MONTH.matcher(text);
        return matcher.find()
                ? day(number(matcher, 1), number(matcher, 2), 1, matcher, null)
                        .map(found -> new Found(found.day(), Precision.MONTH, found.start(), found.end()))
                : Optional.empty();
    }

    private static Optional<Found> day(int year, int month, int day, Matcher at, OtherCalendars.@Nullable Kind kind) {
        if (kind != null) {
            return OtherCalendars.day(kind, year, month, day)
                    .map(date -> new Found(date, Precision.DAY, at.start(), at.end()));
        }
        int gregorian = year >= 2400 && year <= 2700 ? year - 543 : year; // Thailand's Buddhist years
        boolean valid = isYear(gregorian)
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(gregorian, month).lengthOfMonth();
        return valid
                ? Optional.of(new Found(LocalDate.of(gregorian, month, day), Precision.DAY, at.start(), at.end()))
                : Optional.empty();
    }

    static boolean isYear(int year) {
        return year >= 1000 && year <= 2200;
    }

    /** Two digits mean the years from 1970 to 2069 (POSIX has 1969); Buddhist years are turned into ours. */
    static int wholeYear(int year, int digits) {
        if (digits <= 2) {
            return year >= 70 ? 1900 + year : 2000 + year;
        }
        return year >= 2400 && year <= 2700 ? year - 543 : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
