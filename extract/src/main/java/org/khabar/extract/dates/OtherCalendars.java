package org.khabar.extract.dates;

import com.google.common.base.Splitter;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Months and days of the Hijri (Umm al-Qura) and Jalali calendars; Buddhist years are ours plus 543. */
final class OtherCalendars {
    /** Names by month, folded, a bar between names of one month: Arabic, Persian and Urdu spellings; Iran's months, then Afghanistan's. */
    private static final List<String> HIJRI = List.of(
            "محرم|المحرم|محرم الحرام",
            "صفر",
            "ربيع الاول|ربيع اول",
            "ربيع الاخر|ربيع الثاني|ربيع ثاني",
            "جمادي الاولي|جمادي الاول|جمادي اول",
            "جمادي الاخره|جمادي الاخر|جمادي الثانيه|جمادي الثاني|جمادي ثاني",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعده|ذي القعده|ذوالقعده|ذيقعده",
            "ذو الحجه|ذي الحجه|ذوالحجه|ذيحجه|ذي حجه");

    private static final List<String> JALALI = List.of(
            "فروردين|حمل",
            "ارديبهشت|ثور",
            "خرداد|جوزا",
            "تير|سرطان",
            "مرداد|امرداد|اسد",
            "شهريور|سنبله",
            "مهر|ميزان",
            "ابان|عقرب",
            "اذر|قوس",
            "دي|جدي",
            "بهمن|دلو",
            "اسفند|حوت");

    /** Where it is not known when a page was fetched, no two-digit Gregorian year of this century is taken to be after it. */
    private static final int FAR_YEAR = 35;

    private static final Map<String, Integer> HIJRI_MONTHS = index(HIJRI);
    private static final Map<String, Integer> JALALI_MONTHS = index(JALALI);

    private OtherCalendars() {}

    /** Another calendar than the Gregorian. */
    enum Kind {
        HIJRI,
        JALALI
    }

    /** Returns the calendar in which a folded word is a month, null where it is in none. */
    static @Nullable Kind kindOf(String word, @Nullable String language) {
        boolean persian = language == null || language.equals("fa") || language.equals("ps");
        if (persian && JALALI_MONTHS.containsKey(word)) {
            return Kind.JALALI;
        }
        return HIJRI_MONTHS.containsKey(word) ? Kind.HIJRI : null;
    }

    static int month(Kind kind, String word) {
        return (kind == Kind.HIJRI ? HIJRI_MONTHS : JALALI_MONTHS).getOrDefault(word, 0);
    }

    /** Tells the calendar of a numeric year by its size, the language and the calendar asked for. */
    static @Nullable Kind kindOfYear(int year, DateHints hints) {
        String calendar = hints.calendar() == null ? "" : hints.calendar();
        if (year < 100) {
            return calendar.startsWith("islamic") || isHijriCutShort(year, hints)
                    ? Kind.HIJRI
                    : calendar.equals("persian") ? Kind.JALALI : null;
        }
        if (hints.language() == null) {
            return null;
        }
        boolean jalali = hints.language().equals("fa") || hints.language().equals("ps");
        if (jalali && year >= 1300 && year <= 1450) {
            return Kind.JALALI;
        }
        return hints.language().equals("ar") && year >= 1350 && year <= 1500 ? Kind.HIJRI : null;
    }

    /** In Arabic, 06/10/41 is a day of 1441 when 2041 has not come yet; without a reference, far years have not. */
    private static boolean isHijriCutShort(int year, DateHints hints) {
        int present = hints.reference() == null
                ? FAR_YEAR
                : hints.reference().atOffset(ZoneOffset.UTC).getYear() % 100;
        return "ar".equals(hints.language()) && year > present && year <= present + 30 && year < 60;
    }

    static Optional<LocalDate> day(Kind kind, int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        int whole = year >= 100
                ? year
                : kind == Kind.JALALI ? (year > 50 ? 1300 : 1400) + year : (year > 60 ? 1300 : 1400) + year;
        Calendar calendar =
                kind == Kind.JALALI ? Calendar.getInstance(new ULocale("fa@calendar=persian")) : ummAlQura();
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(whole, month - 1, day, 12, 0, 0);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Calendar ummAlQura() {
        return Calendar.getInstance(new ULocale("ar@calendar=islamic-umalqura"));
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : Splitter.on('|').split(names.get(i))) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
