package org.khabar.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Precision;

/** Finds days whose month is named: 3 May 2024, May 3rd, 2024, 2024-May-03, 12 de junio del 2012, ٣ أيار ٢٠٢٤. */
final class NamedMonthDay {
    private static final String GAP = "[\\s.,\\-/':]{0,4}";

    /** Words between day, month and year in the languages that have them. */
    private static final String OF =
            "(?:(?:de|del|d'|di|da|do|of|den|the|ta|ngay|เดือน|من|شهر|لسنه|عام|سنه|سال|year|năm|nam|anno|the)" + GAP
                    + ")?";

    private static final String ORDINAL =
            "(?:st|nd|rd|th|er|re|e|o|º|°|ª|η|ης|го|-го|-е|-a|a|لا|শে|লা|রা|ই|ঠা|দিন|वां|يم|م)?";

    /** What may be written together with a month's name: Thai "month", Arabic "and", Hebrew "of", "in" and "the", Catalan "of". */
    private static final List<String> PREFIXES = List.of("เดือน", "و", "ל", "ב", "ה", "d'");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}']+(?:(?<=\\p{IsThai})[.]\\p{IsThai}+)*");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?<![0-9])([0-9]{1,2})" + ORDINAL + GAP + OF + "$");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("(?<![0-9])([12][0-9]{3})[\\s.,\\-/]{0,3}(?:წ|г|р|m|ж)?[.\\s]{0,2}$");
    private static final Pattern DAY_BEFORE_WITH_YEAR = Pattern.compile(
            "(?<![0-9])([12][0-9]{3})[\\s.,\\-/]{0,3}(?:წ|г|р)?[.,\\s]{0,2}([0-9]{1,2})" + ORDINAL + GAP + OF + "$");
    private static final Pattern YEAR_AFTER = Pattern.compile("^" + GAP + OF
            + "'?([0-9]{4}|[0-9]{2}(?![0-9]|\\s?[:h٫]|[.][0-9]| [12][0-9]{3}(?![0-9])| ?(?:am|pm|uhr)\\b))");
    private static final Pattern DAY_YEAR_AFTER = Pattern.compile("^" + GAP + "(?:the )?([0-9]{1,2})" + ORDINAL
            + "[\\s.,\\-/']{1,4}" + OF + "([0-9]{4}|[0-9]{2}(?![0-9]|\\s?[:h٫]))");
    private static final Pattern DAY_AFTER = Pattern.compile("^" + GAP + "([0-9]{1,2})(?![0-9]|\\s?[:h٫])" + ORDINAL);
    private static final Pattern NUMBER_AFTER = Pattern.compile("^ ([0-9]{1,2})(?![0-9])");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR_SOON = Pattern.compile("^.{0,12}[0-9]{4}");
    private static final Pattern CLOCK_THEN_YEAR = Pattern.compile(
            "^\\s+([0-9]{1,2})\\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\s[a-z]{2,4})?\\s([12][0-9]{3})");

    private static final int BEFORE = 24;
    private static final int AFTER = 40;

    private NamedMonthDay() {}

    /** Returns the first day; one of our calendar, where a text has the same day in two. */
    static Optional<Found> find(String text, DateHints hints) {
        Matcher word = WORD.matcher(text);
        Optional<Found> other = Optional.empty();
        while (word.find()) {
            Month month = hasDigitNear(text, word.start(), word.end()) ? monthAt(text, word, hints.language()) : null;
            Optional<Found> found =
                    month == null ? Optional.empty() : around(text, withTwin(text, month, hints.language()), hints);
            if (found.isPresent() && month != null && month.kind() == null) {
                return found;
            }
            other = other.isPresent() ? other : found;
        }
        return other;
    }

    /** The pan-Arab press names a month twice: أيلول/سبتمبر. */
    private static Month withTwin(String text, Month month, @Nullable String language) {
        if (month.end() >= text.length() || text.charAt(month.end()) != '/') {
            return month;
        }
        Matcher word = WORD.matcher(text).region(month.end() + 1, text.length());
        Month twin = word.lookingAt() ? monthAt(text, word, language) : null;
        return twin != null && twin.number() == month.number() && twin.kind() == month.kind()
                ? new Month(month.number(), month.kind(), month.start(), twin.end())
                : month;
    }

    /** A month has its day or its year beside it. */
    private static boolean hasDigitNear(String text, int start, int end) {
        int last = Math.min(text.length(), end + AFTER);
        for (int i = Math.max(0, start - BEFORE); i < last; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A month's name, with the calendar it belongs to; a null calendar is the Gregorian. */
    private record Month(int number, OtherCalendars.@Nullable Kind kind, int start, int end) {}

    private static @Nullable Month monthAt(String text, Matcher word, @Nullable String language) {
        int end = word.end();
        int more = endOfNext(text, end);
        for (int to : new int[] {endOfNext(text, more), more}) {
            Month several = to > end ? monthOf(text.substring(word.start(), to), word.start(), to, language) : null;
            if (several != null) {
                return several;
            }
        }
        String single = word.group();
        Month month = monthOf(single, word.start(), end, language);
        for (String prefix : PREFIXES) {
            if (month == null && single.startsWith(prefix) && single.length() > prefix.length() + 1) {
                month = monthOf(single.substring(prefix.length()), word.start(), end, language);
            }
        }
        return month != null ? month : numbered(text, single, end, word.start());
    }

    /** The end of the word after one that ends here; here where none follows. */
    private static int endOfNext(String text, int end) {
        Matcher next = WORD.matcher(text).region(end, text.length());
        boolean follows = end < text.length() && text.charAt(end) == ' ' && next.find() && next.start() == end + 1;
        return follows ? next.end() : end;
    }

    /** Vietnamese numbers its months: tháng 5. */
    private static @Nullable Month numbered(String text, String word, int end, int start) {
        if (!word.equals("thang")) {
            return null;
        }
        Matcher number = NUMBER_AFTER.matcher(text.substring(end));
        return number.find() ? new Month(Integer.parseInt(number.group(1)), null, start, end + number.end()) : null;
    }

    private static @Nullable Month monthOf(String name, int start, int end, @Nullable String language) {
        OtherCalendars.Kind kind = OtherCalendars.kindOf(name, language);
        if (kind != null) {
            return new Month(OtherCalendars.month(kind, name), kind, start, end);
        }
        int month = MonthNames.find(name, language);
        return month == 0 ? null : new Month(month, null, start, end);
    }

    private static Optional<Found> around(String text, Month month, DateHints hints) {
        String before = text.substring(Math.max(0, month.start() - BEFORE), month.start());
        int offset = month.start() - before.length();
        String after = text.substring(month.end(), Math.min(text.length(), month.end() + AFTER));

        Matcher dayYearAfter = DAY_YEAR_AFTER.matcher(after);
        Matcher dayBefore = DAY_BEFORE.matcher(before);
        Matcher yearAfter = YEAR_AFTER.matcher(after);
        boolean hasDayBefore = dayBefore.find();
        if (hasDayBefore && yearAfter.find()) {
            return day(
                    month,
                    yearAfter.group(1),
                    dayBefore.group(1),
                    offset + dayBefore.start(),
                    month.end() + yearAfter.end());
        }
        Matcher full = DAY_BEFORE_WITH_YEAR.matcher(before);
        if (full.find()) {
            return day(month, full.group(1), full.group(2), offset + full.start(), month.end());
        }
        if (!hasDayBefore && dayYearAfter.find()) {
            return day(
                    month,
                    dayYearAfter.group(2),
                    dayYearAfter.group(1),
                    month.start(),
                    month.end() + dayYearAfter.end());
        }
        Matcher clock = CLOCK_THEN_YEAR.matcher(after);
        if (clock.find()) {
            return day(month, clock.group(2), clock.group(1), month.start(), month.end() + clock.end(1));
        }
        Matcher yearBefore = YEAR_BEFORE.matcher(before);
        Matcher dayAfter = DAY_AFTER.matcher(after);
        boolean hasDayAfter = dayAfter.find();
        if (yearBefore.find() && hasDayAfter) {
            return day(
                    month,
                    yearBefore.group(1),
                    dayAfter.group(1),
                    offset + yearBefore.start(),
                    month.end() + dayAfter.end());
        }
        return withoutDayOrYear(month, before, after, hasDayBefore ? dayBefore : hasDayAfter ? dayAfter : null, hints);
    }

    private static Optional<Found> withoutDayOrYear(
            Month month, String before, String after, @Nullable Matcher day, DateHints hints) {
        Matcher yearAfter = YEAR_AFTER.matcher(after);
        if (day == null && yearAfter.find() && yearAfter.group(1).length() == 4 && month.kind() == null) {
            return day(month, yearAfter.group(1), "1", month.start(), month.end() + yearAfter.end())
                    .map(found -> new Found(found.day(), Precision.MONTH, found.start(), found.end()));
        }
        if (day == null
                || hints.reference() == null
                || month.kind() != null
                || FOUR_DIGITS.matcher(before).find()
                || YEAR_SOON.matcher(after).find()) {
            return Optional.empty();
        }
        // No year: the last such day before the page was fetched.
        LocalDate today = LocalDate.ofInstant(hints.reference(), ZoneOffset.UTC).plusDays(1);
        for (int back = 0; back <= 4; back++) {
            Optional<Found> found =
                    day(month, String.valueOf(today.getYear() - back), day.group(1), month.start(), month.end());
            if (found.isPresent() && !found.get().day().isAfter(today)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> day(Month month, String yearText, String dayText, int start, int end) {
        int day = Integer.parseInt(dayText);
        int year = Integer.parseInt(yearText);
        if (month.kind() != null) {
            return OtherCalendars.day(month.kind(), year, month.number(), day)
                    .map(date -> new Found(date, Precision.DAY, start, end));
        }
        int whole = NumericDay.wholeYear(year, yearText.length());
        boolean valid = NumericDay.isYear(whole)
                && month.number() >= 1
                && month.number() <= 12
                && day >= 1
                && day <= YearMonth.of(whole, month.number()).lengthOfMonth();
        return valid
                ? Optional.of(new Found(LocalDate.of(whole, month.number(), day), Precision.DAY, start, end))
                : Optional.empty();
    }
}
