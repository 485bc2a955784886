package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.Field.Time;
import org.khabar.extract.WebPage;
import org.khabar.extract.dates.DateHints;
import org.khabar.extract.dates.LenientDate;
import org.khabar.extract.facts.FactsReader;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryReader;

/**
 * Dates in text and the publication dates of pages. A date-time without a zone is right as printed or as its instant in UTC, for the cases
 * mix both; one that is exact to the month or year only is compared as far as it goes.
 */
final class DatesSuite implements Suite {
    /** The clocks that the origin's tests set, by the beginnings of their names; cases of other tests have none. */
    private static final Map<String, Instant> CLOCKS = Map.of(
            "test_dates_parsing", Instant.parse("2012-11-13T00:00:00Z"),
            "test_preferably_past_dates", Instant.parse("2015-02-15T15:30:00Z"),
            "test_parsing_with_time_zones", Instant.parse("2012-11-13T00:00:00Z"));

    /** The calendars that a case may name, by their keys in a language tag. */
    private static final Map<String, String> CALENDARS = Map.of("hijri", "islamic-umalqura", "jalali", "persian");

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Verdict judge(JsonNode row, InputFiles files) {
        String origin = row.path("origin").asText();
        if (row.path("kind").asText().equals("page")) {
            return Verdict.compare(origin + " (pages)", row.path("expected").asText(), published(row, files));
        }
        boolean translated = row.path("kind").asText().equals("translation");
        boolean absolute = row.path("absolute").asBoolean(true);
        boolean told = !row.has("lang") || !tag(row.path("lang").asText("")).isEmpty();
        String group = origin
                + (translated ? " (translations)" : !absolute ? " (relative)" : told ? "" : " (language not told)");
        Instant clock = absolute ? null : clock(row.path("test").asText());
        if (!absolute && clock == null) {
            return new Verdict.LeftOut(group);
        }
        Optional<Time> read = LenientDate.read(row.path("text").asText(), hints(row, clock));
        if (row.path("expect_error").asBoolean()) {
            return Verdict.compare(origin + " (no date)", "", shown(read));
        }
        if (row.path("must_parse").asBoolean()) {
            return Verdict.compare(origin + " (only that it is read)", true, read.isPresent());
        }
        return right(row.path("expected").asText(), read)
                ? new Verdict.Passed(group)
                : Verdict.compare(group, row.path("expected").asText(), shown(read));
    }

    private static String published(JsonNode row, InputFiles files) {
        Page page = Page.of(WebPage.of(
                files.read(row.path("file").asText()), row.path("url").asText()));
        Facts facts = FactsReader.read(page, new StoryReader().read(page));
        return facts.value(Field.DATE_PUBLISHED)
                .map(time -> time.localDate().toString())
                .orElse("");
    }

    private static @Nullable Instant clock(String test) {
        return CLOCKS.entrySet().stream()
                .filter(entry -> test.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static DateHints hints(JsonNode row, @Nullable Instant clock) {
        String calendar = CALENDARS.get(row.path("calendar").asText());
        String tag = tag(row.path("lang").asText(""));
        return DateHints.of(calendar == null ? tag : tag + "-u-ca-" + calendar, null, clock);
    }

    /** A case names its language by a tag or in English. */
    private static String tag(String language) {
        return List.of(Locale.getISOLanguages()).stream()
                .filter(code -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(language))
                .findFirst()
                .orElse(language.matches("[a-z]{2,3}(-[A-Za-z]+)?") ? language : "");
    }

    private static boolean right(String expected, Optional<Time> read) {
        if (read.isEmpty()) {
            return false;
        }
        Time time = read.get();
        try {
            LocalDateTime wanted = expected.length() > 19 && expected.lastIndexOf('+') == 19
                    ? OffsetDateTime.parse(expected)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                    : LocalDateTime.parse(expected).truncatedTo(ChronoUnit.SECONDS);
            LocalDateTime utc = LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
            LocalDateTime printed = time.zone() == null ? utc : LocalDateTime.ofInstant(time.instant(), time.zone());
            return switch (time.precision()) {
                case YEAR -> wanted.getYear() == utc.getYear();
                case MONTH -> wanted.getYear() == utc.getYear() && wanted.getMonth() == utc.getMonth();
                case DAY -> wanted.equals(time.localDate().atStartOfDay());
                case MINUTE, SECOND -> wanted.equals(utc) || wanted.equals(printed);
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String shown(Optional<Time> read) {
        return read.map(time ->
                        time.precision() + " " + time.instant() + (time.zone() == null ? "" : " " + time.zone()))
                .orElse("");
    }
}
