package org.khabar.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;

/** Times told from now: "3 hours ago", منذ ساعتين, 昨天. */
final class RelativeTime {
    private static final List<Ago> AGO = List.of(
            new Ago(
                    ChronoUnit.MINUTES,
                    "minutes?|mins?|minuten|minutes?|minutos?|minuti|минут[уы]?|хвилин[иу]?|دقيقه|دقائق|دقيقتين|分钟|分鐘|分|분|मिनट|منٹ|dakika|menit|phut"),
            new Ago(
                    ChronoUnit.HOURS,
                    "hours?|hrs?|h|stunden?|heures?|horas?|ore|ora|час(?:а|ов)?|годин[иу]?|ساعات|ساعه|ساعتين|小时|小時|時間|시간|घंटे|घंटा|گهنٹے|گهنٹه|گهنٹوں|saat|jam|gio"),
            new Ago(
                    ChronoUnit.DAYS,
                    "days?|d|tage?n?|jours?|dias?|giorni|giorno|дн(?:я|ей)|день|дні|днів|ايام|يوم|يوما|يومين|روز|天|日|일|दिन|دن|gun|hari|ngay"),
            new Ago(
                    ChronoUnit.WEEKS,
                    "weeks?|wochen?|semaines?|semanas?|settimane?|недел[юиь]|اسابيع|اسبوع|اسبوعين|هفته|هفتے|周|週間?|주|hafta|minggu|tuan"),
            new Ago(
                    ChronoUnit.MONTHS,
                    "months?|monaten?|mois|mes(?:es)?|mesi|месяц(?:а|ев)?|اشهر|شهر|شهرين|ماه|个月|個月|か月|개월|ay|bulan|thang"));

    private static final Pattern TODAY = Pattern.compile(
            "(?<!\\p{L})(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|сегодня|сьогодні|اليوم|امروز|今天|今日|오늘|आज|bugun)(?!\\p{L})");
    private static final Pattern YESTERDAY = Pattern.compile(
            "(?<!\\p{L})(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера|вчора|امس|ديروز|昨天|昨日|어제|कल|dun)(?!\\p{L})");
    private static final Pattern SIGN = Pattern.compile(
            "(?<!\\p{L})(?:ago|vor|il y a|hace|fa|atras|ha|geleden|назад|тому|منذ|قبل|پيش|پیش|once|lalu|truoc|पहले|پهلے)(?!\\p{L})|前|전");

    private static final Pattern AFTER_DAY = Pattern.compile(
            "[\\s,\\-]*(?:(?:at|um|à|a las|alle|в|о|kl[.]?|الساعه|ساعت)?\\s?[0-9]{1,2}(?:[:.h時点시][0-9]{0,2})?.{0,12})?");
    private static final int LABEL = 30;
    private static final int ELSE = 14;

    private RelativeTime() {}

    static Optional<Time> read(String text, String raw, DateHints hints) {
        Instant now = hints.reference();
        if (now == null || text.length() > 60) {
            return Optional.empty();
        }
        LocalDate today = hints.dayOf(now);
        if (SIGN.matcher(text).find()) {
            for (Ago ago : AGO) {
                Matcher matcher = ago.pattern().matcher(text);
                if (matcher.find() && saysLittleElse(text, matcher.start(), matcher.end())) {
                    int count = matcher.group(1) != null
                            ? Integer.parseInt(matcher.group(1))
                            : matcher.group(2).endsWith("ين") ? 2 : 1;
                    return Optional.of(before(now, count, ago.unit(), raw, hints));
                }
            }
        }
        if (isAlone(YESTERDAY, text)) {
            return Optional.of(Times.day(today.minusDays(1), Precision.DAY, raw));
        }
        return isAlone(TODAY, text) ? Optional.of(Times.day(today, Precision.DAY, raw)) : Optional.empty();
    }

    /** Minutes are told to the minute; hours, which pages round, give an instant but are no more exact than their day. */
    private static Time before(Instant now, int count, ChronoUnit unit, String raw, DateHints hints) {
        Instant then = now.atOffset(ZoneOffset.UTC).minus(count, unit).toInstant();
        LocalDate day = hints.dayOf(then);
        return unit.isDateBased()
                ? Times.day(day, Precision.DAY, raw)
                : new Time(then, day, hints.zone(), unit == ChronoUnit.MINUTES ? Precision.MINUTE : Precision.DAY, raw);
    }

    /** Papers are called Today, and sentences tell of yesterday: the word must stand alone, but for a clock or a label with its colon. */
    private static boolean isAlone(Pattern day, String text) {
        Matcher matcher = day.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        String before = text.substring(0, matcher.start()).strip();
        return (before.isEmpty() || (before.endsWith(":") && before.length() <= LABEL))
                && AFTER_DAY.matcher(text.substring(matcher.end())).matches();
    }

    /** "Three days before the vote" is no date: what is not the time told must be little, such as a label. */
    private static boolean saysLittleElse(String text, int start, int end) {
        long letters = text.chars().filter(Character::isLetter).count();
        long told =
                text.substring(start, end).chars().filter(Character::isLetter).count();
        Matcher sign = SIGN.matcher(text);
        long signs =
                sign.find() ? sign.group().chars().filter(Character::isLetter).count() : 0;
        return letters - told - signs <= ELSE;
    }

    private record Ago(ChronoUnit unit, Pattern pattern) {
        Ago(ChronoUnit unit, String names) {
            this(
                    unit,
                    Pattern.compile(
                            "(?<![0-9])(?:([0-9]{1,3})\\s?\\+?|(?<=^|\\s))(" + names + ")(?=前|전|以前|之前|[^\\p{L}]|$)"));
        }
    }
}
