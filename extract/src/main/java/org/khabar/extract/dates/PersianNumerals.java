package org.khabar.extract.dates;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Persian dates may spell the day: شانزدهم آذر is the sixteenth of Azar. */
final class PersianNumerals {
    /** Ordinals from one to thirty-one as {@link DateText} folds them, a bar between spellings. */
    private static final List<String> ORDINALS = List.of(
            "يكم|اول|نخست",
            "دوم",
            "سوم",
            "چهارم",
            "پنجم",
            "ششم",
            "هفتم",
            "هشتم",
            "نهم",
            "دهم",
            "يازدهم",
            "دوازدهم",
            "سيزدهم",
            "چهاردهم",
            "پانزدهم",
            "شانزدهم",
            "هفدهم",
            "هجدهم|هيجدهم",
            "نوزدهم",
            "بيستم",
            "بيست و يكم",
            "بيست و دوم",
            "بيست و سوم",
            "بيست و چهارم",
            "بيست و پنجم",
            "بيست و ششم",
            "بيست و هفتم",
            "بيست و هشتم",
            "بيست و نهم",
            "سي ام|سيم",
            "سي و يكم");

    private static final Pattern ANY = pattern();

    private PersianNumerals() {}

    /** Returns the text with spelled days as digits, if it is Persian. */
    static String digits(String folded, @Nullable String language) {
        if (!"fa".equals(language)) {
            return folded;
        }
        return ANY.matcher(folded).replaceAll(match -> String.valueOf(numberOf(match)));
    }

    private static int numberOf(MatchResult match) {
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (Splitter.on('|').splitToList(ORDINALS.get(i)).contains(match.group(1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Pattern pattern() {
        String alternatives = String.join("|", ORDINALS.reversed());
        return Pattern.compile("(?<!\\p{L})(" + alternatives + ")(?=\\s+\\p{L})");
    }
}
