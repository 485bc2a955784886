package org.khabar.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a text before a date is read from it.
 *
 * @param language language of the text (ISO 639); null when unknown
 * @param order how numbers are ordered where they don't tell by themselves
 * @param reference when the page was fetched: relative dates count from it, and no date lies after it; null when unknown
 * @param calendar the calendar that a language tag asks for by its {@code u-ca} key; null when it asks for none
 * @param zone where the text was written: yesterday is its yesterday; null when unknown, and UTC is taken
 */
public record DateHints(
        @Nullable String language,
        Order order,
        @Nullable Instant reference,
        @Nullable String calendar,
        @Nullable ZoneId zone) {
    /** Regions that write the month first (CLDR, short date patterns). */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU", "VI", "AS", "MH", "UM");

    /** How day and month are ordered in 3/4/2024. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** Returns hints of a language tag alone: English without a region is read as American. */
    public static DateHints of(@Nullable String tag) {
        return of(tag, null, null);
    }

    /**
     * Returns hints of a language tag.
     *
     * @param tag a BCP 47 tag, such as {@code ar-u-ca-islamic-umalqura} where the calendar is known too
     * @param region ISO 3166 code of the site's country; null when unknown
     */
    public static DateHints of(@Nullable String tag, @Nullable String region, @Nullable Instant reference) {
        if (tag == null || tag.isBlank()) {
            return new DateHints(null, orderOf("", region == null ? "" : region), reference, null, null);
        }
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        String country = region == null ? locale.getCountry() : region;
        return new DateHints(
                locale.getLanguage(),
                orderOf(locale.getLanguage(), country),
                reference,
                locale.getUnicodeLocaleType("ca"),
                null);
    }

    /** Returns the same hints for a text written in a zone. */
    public DateHints in(ZoneId place) {
        return new DateHints(language, order, reference, calendar, place);
    }

    /** The day of an instant where the text was written. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone == null ? ZoneOffset.UTC : zone);
    }

    private static Order orderOf(String language, String country) {
        boolean american =
                country.isEmpty() ? language.equals("en") || language.isEmpty() : MONTH_FIRST.contains(country);
        return american ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }
}
