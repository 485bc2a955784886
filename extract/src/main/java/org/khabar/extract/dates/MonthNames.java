package org.khabar.extract.dates;

import com.google.common.base.Splitter;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names of the Gregorian months by language: those of the JDK's CLDR data, whole, short and standing alone, and those it lacks. Where the
 * language is not known, only names that mean one month in all languages of the news count.
 */
final class MonthNames {
    private static final int AMBIGUOUS = -1;

    /** Languages whose names are known where no language is given; the larger languages of the news. */
    private static final List<String> NEWS_LANGUAGES = List.of(
            ("en de fr es it pt nl sv da nb fi pl cs sk hu ro bg uk ru be sr hr sl bs mk sq el tr az ka hy he ar fa ur ps ku hi bn gu pa ta te"
                            + " kn ml mr ne si th lo km my vi id ms fil sw am et lv lt is ga ca eu gl kk uz ky mn tg")
                    .split(" "));

    /** Names in use that CLDR does not list: the Arab world's three other calendars of month names, and spellings of the press. */
    private static final Map<String, List<String>> MORE = Map.ofEntries(
            // Levant and Iraq; Maghreb; Morocco; Egypt's other spellings. A bar separates names of one month.
            Map.entry(
                    "ar",
                    List.of(
                            "كانون الثاني|جانفي|ینایر",
                            "شباط|فيفري|فبراير",
                            "اذار|آذار|مارس",
                            "نيسان|افريل|ابريل|إبريل",
                            "ايار|أيار|ماي|مايو|مايس",
                            "حزيران|جوان|يونيو|يونية|يونيه",
                            "تموز|جويليه|جويلية|يوليوز|يوليو|يولية|يوليه",
                            "اب|آب|اوت|أوت|غشت|اغسطس",
                            "ايلول|أيلول|شتنبر|سبتمبر",
                            "تشرين الاول|تشرين الأول|اكتوبر",
                            "تشرين الثاني|نونبر|نوفمبر|نوفمير",
                            "كانون الاول|كانون الأول|دجنبر|ديسمبر")),
            Map.entry(
                    "fa",
                    List.of(
                            "جنوری",
                            "فبروری",
                            "",
                            "اپریل",
                            "می",
                            "",
                            "ژوئیه|جولای|جولای",
                            "آگوست|اگست",
                            "",
                            "",
                            "",
                            "")),
            Map.entry("cs", List.of("", "", "", "", "", "čer", "", "", "", "", "", "")),
            Map.entry("en", List.of("", "", "", "", "", "", "", "", "sept", "", "", "")),
            Map.entry("de", List.of("jänner|jän", "feber", "mär|mrz", "", "", "", "", "", "sept", "", "", "")),
            Map.entry("es", List.of("ene", "", "", "", "", "", "", "", "setiembre|sept", "", "", "dic")),
            Map.entry(
                    "vi",
                    List.of(
                            "tháng một|tháng giêng",
                            "tháng hai",
                            "tháng ba",
                            "tháng tư",
                            "tháng năm",
                            "tháng sáu",
                            "tháng bảy",
                            "tháng tám",
                            "tháng chín",
                            "tháng mười",
                            "tháng mười một",
                            "tháng mười hai|tháng chạp")),
            Map.entry(
                    "hi",
                    List.of(
                            "",
                            "फरवरी",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "सितंबर|सितम्बर",
                            "अक्टूबर",
                            "नवंबर|नवम्बर",
                            "दिसंबर|दिसम्बर")),
            Map.entry(
                    "bn",
                    List.of(
                            "জানুয়ারি|জানুয়ারী",
                            "ফেব্রুয়ারি|ফেব্রুয়ারী",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "আগস্ট|অগাস্ট",
                            "",
                            "",
                            "",
                            "")),
            Map.entry("be", List.of("", "", "", "", "травень|траўня|траўнь", "", "", "", "", "", "", "")),
            Map.entry("uk", List.of("", "", "", "", "", "", "", "", "", "", "", "груд")),
            Map.entry("bg", List.of("ян", "", "", "апр", "", "", "", "", "", "", "", "")),
            Map.entry("th", List.of("", "กุมภา", "", "", "", "", "", "", "", "", "", "")));

    private static final Map<String, MonthNames> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final NavigableMap<String, Integer> months = new TreeMap<>();

    private MonthNames() {}

    /** Returns the month of a folded word or pair of words, 1 to 12; 0 where it is none. */
    static int find(String word, @Nullable String language) {
        if (language != null && !language.isEmpty()) {
            int month = of(language).month(word);
            if (month == 0 && !language.equals("en")) {
                month = of("en").month(word);
            }
            if (month != 0) {
                return month;
            }
        }
        return Math.max(0, Everywhere.NAMES.months.getOrDefault(word, 0));
    }

    private int month(String word) {
        Integer month = months.get(word);
        return month != null ? Math.max(month, 0) : word.length() >= 3 ? byBeginning(word) : 0;
    }

    /** A word cut short, as in "Авг" or "верес", where only one month begins so. */
    private int byBeginning(String word) {
        int found = 0;
        for (Map.Entry<String, Integer> name : months.tailMap(word, false).entrySet()) {
            if (!name.getKey().startsWith(word)) {
                break;
            }
            if (found != 0 && found != name.getValue()) {
                return 0;
            }
            found = name.getValue();
        }
        return Math.max(found, 0);
    }

    private static MonthNames of(String language) {
        MonthNames known = BY_LANGUAGE.get(language);
        return known != null ? known : BY_LANGUAGE.computeIfAbsent(language, MonthNames::load);
    }

    private static MonthNames load(String language) {
        MonthNames names = new MonthNames();
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                names.add(month.getDisplayName(style, locale), month.getValue());
            }
        }
        List<String> more = MORE.getOrDefault(language, List.of());
        for (int i = 0; i < more.size(); i++) {
            for (String name : Splitter.on('|').omitEmptyStrings().split(more.get(i))) {
                names.add(name, i + 1);
            }
        }
        return names;
    }

    private void add(String name, int month) {
        String folded = DateText.fold(name).replaceAll("[.]$", "");
        boolean named = folded.codePoints().anyMatch(Character::isLetter) && !folded.matches("[0-9]+\\s*[月월]|m[0-9]+");
        if (named) {
            months.merge(folded, month, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        }
    }

    /** The names that mean one month everywhere; loaded when a page of unknown language is read. */
    private static final class Everywhere {
        static final MonthNames NAMES = all();

        private static MonthNames all() {
            MonthNames all = new MonthNames();
            for (String language : NEWS_LANGUAGES) {
                of(language)
                        .months
                        .forEach((name, month) -> all.months.merge(name, month, (a, b) -> a.equals(b) ? a : AMBIGUOUS));
            }
            return all;
        }
    }
}
