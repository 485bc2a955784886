package org.khabar.extract.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;
import org.khabar.extract.dates.DateHints;
import org.khabar.extract.dates.LenientDate;
import org.khabar.extract.page.Microdata;

/** Extractors of publication and change from what pages write for machines. */
final class Dates {
    private static final int FIRST_YEAR = 1990;

    /** "Yesterday evening": a day told without a number is told shortly. */
    private static final int LONGEST_WITHOUT_DIGITS = 40;

    private Dates() {}

    static Extractor<Time> jsonLd(String... properties) {
        return clues -> {
            List<Fact<Time>> found = new ArrayList<>();
            clues.article().ifPresent(article -> {
                for (String property : properties) {
                    article.text(property)
                            .flatMap(text -> read(text, clues))
                            .ifPresent(time -> found.add(Found.fact(time, Origin.JSON_LD, property, 0.95)));
                }
            });
            return found;
        };
    }

    static Extractor<Time> anyJsonLd(String property) {
        return clues -> clues.page().jsonLd().nodes().stream()
                .flatMap(node -> node.text(property).stream())
                .flatMap(text -> read(text, clues).stream())
                .map(time -> Found.fact(time, Origin.JSON_LD, property, 0.7))
                .toList();
    }

    static Extractor<Time> meta(double confidence, String... names) {
        return clues -> {
            List<Fact<Time>> found = new ArrayList<>();
            for (String name : names) {
                clues.meta()
                        .first(name)
                        .flatMap(text -> read(text, clues))
                        .ifPresent(time -> found.add(Found.fact(time, Origin.META, name, confidence)));
            }
            return found;
        };
    }

    static Extractor<Time> itemprop(String... properties) {
        return clues -> {
            List<Fact<Time>> found = new ArrayList<>();
            for (String property : properties) {
                for (Element element : clues.page().microdata().all(property)) {
                    read(Microdata.value(element), clues)
                            .or(() -> read(element.text(), clues))
                            .ifPresent(time -> found.add(Found.fact(time, Origin.MICRODATA, property, 0.85)));
                }
            }
            return found;
        };
    }

    /** What HTTP tells, where the answer was not made for the asking: the last resort. */
    static List<Fact<Time>> lastModified(Clues clues) {
        Instant fetched = clues.page().source().fetchedAt();
        return clues.page()
                .source()
                .header("Last-Modified")
                .flatMap(text -> read(text, clues))
                .filter(time -> fetched != null
                        && Duration.between(time.instant(), fetched).toHours() >= 24)
                .map(time -> Found.one(time, Origin.HTTP, "Last-Modified", 0.15))
                .orElse(List.of());
    }

    /** Reads a date that is exact to the day at least. */
    static Optional<Time> exact(String text, Clues clues) {
        return read(text, clues).filter(time -> time.precision().compareTo(Precision.DAY) >= 0);
    }

    static Optional<Time> read(String text, Clues clues) {
        return text.isEmpty() ? Optional.empty() : clues.date(text, Dates::parse);
    }

    private static Optional<Time> parse(String text, DateHints hints) {
        if (!hasDigit(text) && (hints.reference() == null || text.length() > LONGEST_WITHOUT_DIGITS)) {
            return Optional.empty();
        }
        return LenientDate.read(text, hints)
                .filter(time -> time.localDate().getYear() >= FIRST_YEAR && time.precision() != Precision.YEAR)
                .map(time -> hints.zone() == null ? time : PageZones.toldIn(hints.zone(), time));
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The zone of the site's country, where it has one. */
    static Optional<ZoneId> zone(Clues clues) {
        return Optional.ofNullable(clues.dateHints().zone());
    }
}
