package org.khabar.extract.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Precision;

/**
 * A time of day and its zone, found in a folded text beside the day.
 *
 * @param time the time of day
 * @param precision minute or second
 * @param zone zone or offset given; null when there is none
 */
record ClockTime(
        LocalTime time, Precision precision, @Nullable ZoneId zone) {
    private static final String MORNING = "am|a[.]\\s?m[.]?|ص|صباحا|ق[.]ظ|पूर्वाह्न|上午|午前|早|早上|凌晨|오전|πμ|π[.]μ[.]";
    private static final String EVENING = "pm|p[.]\\s?m[.]?|م|مساء|ب[.]ظ|अपराह्न|下午|午後|晚上|晚|傍晚|오후|μμ|μ[.]μ[.]";
    private static final String HALF = "(?<half>" + MORNING + "|" + EVENING + ")";
    private static final String ZONE =
            "(?:\\s?(?<zone>(?:gmt|utc)?\\s?[+\\-][0-9]{1,2}:?(?:[0-9]{2})?(?![0-9])|[a-z]+/[a-z_]+(?:/[a-z_]+)?|[a-zмск]{1,5}(?![\\p{L}])))?";

    private static final Pattern HALF_FIRST = Pattern.compile(
            HALF + "\\s?(?<hour>[0-9]{1,2})\\s?[:時时点點시]\\s?(?<minute>[0-9]{2})?(?:\\s?[:分분]\\s?(?<second>[0-9]{2}))?"
                    + ZONE);
    private static final Pattern COLON = Pattern.compile(
            "(?<![0-9:.])(?<hour>[0-9]{1,2})\\s?[:٫]\\s?(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?![0-9:])(?:\\s?"
                    + HALF + "(?![\\p{L}]))?" + ZONE);
    private static final Pattern WORDED = Pattern.compile(
            "(?<![0-9])(?<hour>[0-9]{1,2})\\s?(?:h|ч|時|时|点|點|시|uur|godz)\\s?(?<minute>[0-9]{2})?(?:\\s?[分분])?(?<second>)(?<half>)(?<zone>)");
    private static final Pattern PERSIAN = Pattern.compile(
            "ساعت\\s(?<hour>[0-9]{1,2})\\sو\\s(?<minute>[0-9]{1,2})\\sدقيقه(?:\\sو\\s(?<second>[0-9]{1,2})\\sثانيه)?(?<half>)(?<zone>)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![0-9.])(?<hour>[0-9]{1,2})[.](?<minute>[0-9]{2})(?![0-9.])(?<second>)(?:\\s?" + HALF
                    + "(?![\\p{L}]))?(?<zone>)");
    private static final Pattern HALF_ONLY =
            Pattern.compile("(?<![0-9:.])(?<hour>[0-9]{1,2})(?<minute>)(?<second>)\\s?" + HALF + "(?![\\p{L}])" + ZONE);

    private static final Pattern AFTERNOON = Pattern.compile(EVENING);

    /** Noon, and midnight, as the press of the larger languages of Europe and the Near East has them. */
    private static final Pattern NAMED = Pattern.compile(
            "^[\\s.,\\-]{0,3}(?:at|a|à|u|um|alle|om|w|в|о|ساعه|الساعه)?\\s?(?:(?<noon>noon|midday|midi|mittag|mediodia|mezzogiorno|podne|poludnie|полдень|полдни|ظهرا)|midnight|minuit|mitternacht|medianoche|mezzanotte|ponoc|полночь)(?!\\p{L})");

    /** Forms of the time, the most distinct first. */
    private static final Pattern[] FORMS = {HALF_FIRST, COLON, PERSIAN, WORDED, DOTTED, HALF_ONLY};

    /** Looks for a time in the text around a day; one after the day is preferred. */
    static Optional<ClockTime> around(String text, Found day, @Nullable String language) {
        String after = text.substring(day.end());
        Optional<ClockTime> found =
                in(after.substring(0, Math.min(after.length(), 60)), language).or(() -> named(after));
        return found.isPresent() ? found : in(text.substring(Math.max(0, day.start() - 30), day.start()), language);
    }

    private static Optional<ClockTime> in(String text, @Nullable String language) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                String half = matcher.group("half");
                boolean evening = (half == null || half.isEmpty())
                        ? DayHalves.isAfternoon(text.substring(matcher.end()), language)
                        : AFTERNOON.matcher(half).matches();
                return of(matcher, evening);
            }
        }
        return Optional.empty();
    }

    /** The two hours that have names. */
    private static Optional<ClockTime> named(String after) {
        Matcher matcher = NAMED.matcher(after);
        return matcher.find()
                ? Optional.of(new ClockTime(
                        matcher.group("noon") == null ? LocalTime.MIDNIGHT : LocalTime.NOON, Precision.MINUTE, null))
                : Optional.empty();
    }

    private static Optional<ClockTime> of(Matcher matcher, boolean evening) {
        int hour = Integer.parseInt(matcher.group("hour"));
        int minute = number(matcher.group("minute"));
        int second = number(matcher.group("second"));
        String half = matcher.group("half");
        if (evening) {
            hour = hour < 12 ? hour + 12 : hour;
        } else if (half != null && !half.isEmpty() && hour == 12) {
            hour = 0;
        }
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && minute > 0)) {
            return Optional.empty();
        }
        boolean seconds =
                matcher.group("second") != null && !matcher.group("second").isEmpty();
        return Optional.of(new ClockTime(
                LocalTime.of(hour % 24, minute, Math.min(second, 59)),
                seconds ? Precision.SECOND : Precision.MINUTE,
                zone(matcher.group("zone"))));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneId zone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        return sign >= 0 ? ZoneNames.offset(text.substring(sign)) : ZoneNames.find(text.strip());
    }
}
