package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Author;
import org.khabar.extract.facts.Bylines.Line;
import org.khabar.extract.facts.Bylines.Told;
import org.khabar.extract.facts.Named.Sort;
import org.khabar.extract.url.WebUrl;

/**
 * Extractors of authors. A person's whole name is better than a single word, and any person better than an office or the site itself, wherever
 * they stand; among equals the place decides.
 */
final class Authors {
    private static final Function<Clues, List<AuthorsTold>> JSON_LD = DeclaredAuthors::jsonLd;
    private static final Function<Clues, List<AuthorsTold>> META = DeclaredAuthors::meta;
    private static final Function<Clues, List<AuthorsTold>> MICRODATA = DeclaredAuthors::microdata;
    private static final Function<Clues, List<AuthorsTold>> LINKS = Authors::links;
    private static final Function<Clues, List<AuthorsTold>> LINES = Authors::lines;
    private static final Function<Clues, List<AuthorsTold>> BOXES = Authors::boxes;
    private static final Function<Clues, List<AuthorsTold>> LOOSE = Authors::loose;

    private Authors() {}

    /** The places in their order for each sort of name. */
    static List<Extractor<List<Author>>> places() {
        List<Extractor<List<Author>>> places = new ArrayList<>();
        places.add(only(Sort.WHOLE, JSON_LD));
        places.add(only(Sort.WHOLE, Authors::confirmedMeta));
        places.add(only(Sort.WHOLE, MICRODATA));
        places.add(only(Sort.OFFICE, JSON_LD));
        places.add(only(Sort.WHOLE, LINKS));
        places.add(only(Sort.WHOLE, LINES));
        places.add(only(Sort.SHORT, Authors::datedLines));
        places.add(only(Sort.WHOLE, META));
        places.add(only(Sort.SHORT, JSON_LD));
        places.add(only(Sort.SHORT, META));
        places.add(only(Sort.WHOLE, BOXES));
        places.add(FeedFacts::authors);
        places.add(only(Sort.SHORT, MICRODATA));
        places.add(only(Sort.SHORT, LINKS));
        places.add(only(Sort.SHORT, LINES));
        places.add(only(Sort.SHORT, BOXES));
        places.add(only(Sort.WHOLE, Authors::besideDate));
        places.add(only(Sort.WHOLE, LOOSE));
        places.add(only(Sort.WHOLE, Authors::signatures));
        places.add(only(Sort.ORGANIZATION, LINES));
        for (Sort sort : List.of(Sort.OFFICE, Sort.ORGANIZATION)) {
            places.add(only(sort, JSON_LD));
            places.add(only(sort, META));
            places.add(only(sort, MICRODATA));
            places.add(only(sort, LINES));
            places.add(only(sort, LINKS));
            places.add(only(sort, BOXES));
        }
        return List.copyOf(places);
    }

    /** Finds of a place in which a sort of name is the best. */
    private static Extractor<List<Author>> only(Sort sort, Function<Clues, List<AuthorsTold>> place) {
        return clues -> clues.authors(place).stream()
                .filter(found -> found.best() == sort)
                .map(found -> new Fact<>(authors(found, clues), found.evidence()))
                .toList();
    }

    private static List<Author> authors(AuthorsTold found, Clues clues) {
        Map<String, Author> byName = new LinkedHashMap<>();
        for (Told told : found.names()) {
            Named name = told.name();
            byName.putIfAbsent(Words.fold(name.name()), new Author(name.name(), url(clues, told.url()), name.kind()));
        }
        return List.copyOf(byName.values());
    }

    private static @Nullable String url(Clues clues, @Nullable String reference) {
        return reference == null || reference.isEmpty()
                ? null
                : clues.page().resolve(reference).map(WebUrl::toString).orElse(null);
    }

    /** Meta tags whose names the page shows too: some tell the owner of the site, another tag of the page the writer. */
    private static List<AuthorsTold> confirmedMeta(Clues clues) {
        List<AuthorsTold> told = clues.authors(META);
        if (told.stream().noneMatch(found -> found.best() == Sort.WHOLE)) {
            return List.of();
        }
        String shown = shown(clues);
        return told.stream()
                .filter(found -> found.names().stream()
                        .anyMatch(name ->
                                shown.contains("|" + Words.fold(name.name().name()) + "|")))
                .toList();
    }

    private static String shown(Clues clues) {
        StringBuilder shown = new StringBuilder("|");
        for (Function<Clues, List<AuthorsTold>> place : List.of(LINKS, LINES, BOXES, LOOSE)) {
            for (AuthorsTold found : clues.authors(place)) {
                found.names()
                        .forEach(told ->
                                shown.append(Words.fold(told.name().name())).append('|'));
            }
        }
        return shown.toString();
    }

    private static List<AuthorsTold> links(Clues clues) {
        return List.of(AuthorsTold.of(
                Origin.VISIBLE_TEXT,
                "author link",
                0.75,
                clues.bylines().marked().links()));
    }

    private static List<AuthorsTold> boxes(Clues clues) {
        return visible(clues.bylines().marked().boxes(), "byline box", 0.65);
    }

    /** The first line that names a person; later ones are those of comments and other stories. */
    private static List<AuthorsTold> lines(Clues clues) {
        List<Line> lines = clues.bylines().lines();
        int first = 0;
        while (first < lines.size() && !lines.get(first).has(Sort.WHOLE) && !isDated(lines.get(first))) {
            first++;
        }
        return visible(first == lines.size() ? lines : lines.subList(first, first + 1), "byline", 0.6);
    }

    private static List<AuthorsTold> datedLines(Clues clues) {
        return visible(clues.bylines().lines().stream().filter(Authors::isDated).toList(), "byline", 0.6);
    }

    /** A line with a single name and a date, as systems for blogs set it. */
    private static boolean isDated(Line line) {
        return line.has(Sort.SHORT)
                && line.text().chars().filter(Character::isDigit).count() > 3;
    }

    private static List<AuthorsTold> besideDate(Clues clues) {
        return visible(clues.bylines().besideDates(), "date line", 0.5);
    }

    private static List<AuthorsTold> loose(Clues clues) {
        return visible(clues.bylines().loose(), "byline", 0.5);
    }

    private static List<AuthorsTold> signatures(Clues clues) {
        return visible(clues.bylines().signatures(), "last line", 0.45);
    }

    private static List<AuthorsTold> visible(List<Line> lines, String detail, double confidence) {
        return lines.stream()
                .map(line -> AuthorsTold.of(
                        Origin.VISIBLE_TEXT,
                        detail,
                        confidence,
                        line.names().stream().map(name -> new Told(name, null)).toList()))
                .toList();
    }

    /** The byline as written. */
    static List<Fact<String>> byline(Clues clues) {
        List<Fact<String>> found = new ArrayList<>();
        for (Line line : clues.bylines().lines()) {
            found.add(new Fact<>(line.text(), new Evidence(Origin.VISIBLE_TEXT, "byline", 0.6)));
        }
        return found;
    }
}
