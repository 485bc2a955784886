package org.khabar.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Field.Precision;

/**
 * Days told by their weekday alone: Friday, الخميس, Jeu 15:12. They mean today or the last such day before it, as papers do; only a text that says
 * nothing else is read so, for a weekday in a sentence may be any.
 */
final class Weekdays {
    private static final Pattern ALONE = Pattern.compile(
            "^(\\p{L}[\\p{L}\\p{M} '\\-]{1,24}?)[.,]?(?:\\s[^\\s]{0,3}\\s?[0-9]{1,2}[:.h][0-9]{2}.{0,12})?$");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** Short forms of the press that CLDR lacks. */
    private static final Map<String, Map<String, DayOfWeek>> MORE = Map.of(
            "de", Map.of("mit", DayOfWeek.WEDNESDAY),
            "es", Map.of("vi", DayOfWeek.FRIDAY),
            "uk", Map.of("вів", DayOfWeek.TUESDAY));

    private static final Map<String, Map<String, DayOfWeek>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Weekdays() {}

    /** Returns the last such day, today included, that a folded text names. */
    static Optional<Found> last(String folded, DateHints hints, LocalDate today) {
        Matcher matcher = folded.length() > 40 ? null : ALONE.matcher(folded);
        if (matcher == null || !matcher.find()) {
            return Optional.empty();
        }
        String language = hints.language() == null ? "en" : hints.language();
        Map<String, DayOfWeek> known = BY_LANGUAGE.get(language);
        Map<String, DayOfWeek> names = known != null ? known : BY_LANGUAGE.computeIfAbsent(language, Weekdays::load);
        return Optional.ofNullable(names.get(matcher.group(1)))
                .map(day -> today.with(TemporalAdjusters.previousOrSame(day)))
                .map(day -> new Found(day, Precision.DAY, matcher.start(1), matcher.end(1)));
    }

    private static Map<String, DayOfWeek> load(String language) {
        Map<String, DayOfWeek> names = new HashMap<>(MORE.getOrDefault(language, Map.of()));
        Locale locale = Locale.forLanguageTag(language);
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TextStyle style : STYLES) {
                String name = DateText.fold(day.getDisplayName(style, locale)).replaceAll("[.]$", "");
                if (name.length() > 1) {
                    names.putIfAbsent(name, day);
                }
            }
        }
        return Map.copyOf(names);
    }
}
