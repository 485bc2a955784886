package org.khabar.extract.dates;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What languages call the afternoon where the clock has twelve hours: the JDK's CLDR data, and names it lacks. */
final class DayHalves {
    /** Everyday names, folded, beside CLDR's own. */
    private static final Map<String, List<String>> MORE = Map.of(
            "bs", List.of("poslijepodne", "popodne", "послијеподне", "поподне"),
            "hr", List.of("poslijepodne", "popodne"),
            "sr", List.of("поподне", "по подне", "popodne", "po podne"),
            "lv", List.of("pecpusd"),
            "de", List.of("nachmittags", "abends"),
            "no", List.of("ettermiddag"),
            "nn", List.of("ettermiddag"),
            "es", List.of("de la tarde", "de la noche"),
            "pt", List.of("da tarde", "da noite"));

    private static final Map<String, List<String>> AFTERNOONS = new ConcurrentHashMap<>();

    private DayHalves() {}

    /** Returns whether a folded text that follows a time begins with a name of the afternoon. */
    static boolean isAfternoon(String after, @Nullable String language) {
        if (language == null || after.isBlank()) {
            return false;
        }
        String text = after.strip();
        List<String> known = AFTERNOONS.get(language);
        for (String name : known != null ? known : AFTERNOONS.computeIfAbsent(language, DayHalves::load)) {
            if (text.startsWith(name)
                    && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length())))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> load(String language) {
        List<String> names = new ArrayList<>(MORE.getOrDefault(language, List.of()));
        String[] halves = new DateFormatSymbols(Locale.forLanguageTag(language)).getAmPmStrings();
        String afternoon = DateText.fold(halves[1]).replaceAll("[.]$", "");
        if (!afternoon.isEmpty() && !halves[1].equals(halves[0])) {
            names.add(afternoon);
        }
        return List.copyOf(names);
    }
}
