package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Precision;
import org.khabar.extract.Field.Time;
import org.khabar.extract.dates.DateHints;
import org.khabar.extract.dates.LenientDate;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.page.Microdata;
import org.khabar.extract.story.StoryText;

/** Extractors of publication and change. */
final class Dates {
    /** Names of meta tags for the publication, the most distinct first: Open Graph, Dublin Core, Parse.ly, Sailthru, Google Scholar and systems in use. */
    static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "og:published_time",
        "datepublished",
        "date_published",
        "published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "dcterms.created",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.date",
        "dc.date",
        "dc.created",
        "article.published",
        "article.created",
        "article_date_original",
        "originalpublicationdate",
        "publication_date",
        "publish-date",
        "publishdate",
        "publish_date",
        "pubdate",
        "pub_date",
        "publicationdate",
        "published-date",
        "published",
        "citation_publication_date",
        "citation_date",
        "bt:pubdate",
        "rnews:datepublished",
        "field-name-post-date",
        "article-publication-date",
        "lateststorydate",
        "created",
        "datecreated",
        "date.created",
        "creationdatetime",
        "og:pubdate",
        "shareaholic:article_published_time",
        "ptime",
        "pdate",
        "_pubtime",
        "displaydate",
        "dateissued",
        "date",
        "og:date",
        "prism.publicationdate",
        "time"
    };

    static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "article:modified",
        "datemodified",
        "date_modified",
        "modified_time",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "article.updated",
        "updated",
        "moddate",
        "rnews:datemodified",
        "sailthru.modified"
    };

    private static final Pattern IN_URL = Pattern.compile(
            "(?<![0-9])(20[0-3][0-9]|19[89][0-9])[/_-]?(0[1-9]|1[0-2]|[1-9](?=[/_-]))[/_-]?(0[1-9]|[12][0-9]|3[01]|[1-9](?=[/_-]))(?![0-9])");
    private static final Pattern CHANGE = Pattern.compile(
            "modified|updated?|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|تحديث|更新|修改|수정|última",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\(c\\)|copyright|rights reserved|all rights|comment", Pattern.CASE_INSENSITIVE);

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

    static Extractor<Time> meta(String... names) {
        return clues -> {
            List<Fact<Time>> found = new ArrayList<>();
            for (String name : names) {
                clues.meta()
                        .first(name)
                        .flatMap(text -> read(text, clues))
                        .ifPresent(time -> found.add(Found.fact(time, Origin.META, name, 0.9)));
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

    /** A time element that says it is the publication, or the one nearest to the headline. */
    static List<Fact<Time>> timeElement(Clues clues) {
        List<Fact<Time>> found = new ArrayList<>();
        for (Mark mark : nearest(clues, Kind.TIME, 150)) {
            Element time = mark.element();
            String near = time.className() + " "
                    + time.parents().stream()
                            .limit(1)
                            .map(Element::ownText)
                            .findFirst()
                            .orElse("");
            Optional<Time> read = read(time.attr("datetime"), clues).or(() -> read(time.text(), clues));
            boolean change = CHANGE.matcher(near).find();
            read.ifPresent(value -> found.add(
                    change ? found.size() : 0, Found.fact(value, Origin.VISIBLE_TEXT, "time", change ? 0.5 : 0.8)));
            if (!change && read.isPresent()) {
                break;
            }
        }
        return found;
    }

    /** A box named for the date near the headline. */
    static List<Fact<Time>> dateBox(Clues clues) {
        return firstIn(clues, Kind.DATE_BOX, 120, "date box", 0.7);
    }

    /** A short line near the headline. */
    static List<Fact<Time>> line(Clues clues) {
        for (String aside : clues.story().lines(StoryText.LineKind.DATE)) {
            Optional<Time> time = exact(aside, clues);
            if (time.isPresent()) {
                return Found.one(time.get(), Origin.VISIBLE_TEXT, "date line", 0.65);
            }
        }
        return firstIn(clues, Kind.LINE, 60, "line", 0.55);
    }

    /** A box or line further from the headline, for pages whose headline is not known or stands apart. */
    static List<Fact<Time>> lineAnywhere(Clues clues) {
        List<Fact<Time>> box = firstIn(clues, Kind.DATE_BOX, 600, "far date box", 0.4);
        return box.isEmpty() ? firstIn(clues, Kind.LINE, 300, "far line", 0.3) : box;
    }

    private static List<Fact<Time>> firstIn(Clues clues, Kind kind, int distance, String detail, double confidence) {
        for (Mark mark : nearest(clues, kind, distance)) {
            String text = kind == Kind.LINE
                    ? mark.element().ownText()
                    : mark.element().text();
            if (text.length() > 220
                    || text.length() < 6
                    || COPYRIGHT.matcher(text).find()) {
                continue;
            }
            Optional<Time> time = exact(text, clues);
            if (time.isPresent()) {
                return Found.one(time.get(), Origin.VISIBLE_TEXT, detail, confidence);
            }
        }
        return List.of();
    }

    /** Marks after the headline first, near ones first; then those before. Without a headline all. */
    private static List<Mark> nearest(Clues clues, Kind kind, int distance) {
        int headline = clues.headlineIndex();
        return clues.landmarks().all(kind).stream()
                .filter(mark -> headline == 0 || Math.abs(mark.index() - headline) <= distance)
                .sorted(Comparator.comparingInt(mark ->
                        mark.index() >= headline ? mark.index() - headline : 2 * (headline - mark.index()) + 10))
                .limit(60)
                .toList();
    }

    static List<Fact<Time>> url(Clues clues) {
        Matcher matcher = IN_URL.matcher(clues.page().source().url());
        if (!matcher.find()) {
            return List.of();
        }
        String day = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
        return read(day, clues)
                .map(time -> Found.one(time, Origin.URL, "path", 0.6))
                .orElse(List.of());
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<Time> exact(String text, Clues clues) {
        return read(text, clues).filter(time -> time.precision().compareTo(Precision.DAY) >= 0);
    }

    private static Optional<Time> read(String text, Clues clues) {
        DateHints hints = clues.dateHints();
        return LenientDate.read(text, hints)
                .filter(time -> time.localDate().getYear() >= 1990 && time.precision() != Precision.YEAR);
    }
}
