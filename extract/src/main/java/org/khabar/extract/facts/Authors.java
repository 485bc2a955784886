package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.AuthorKind;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.page.Microdata;
import org.khabar.extract.story.StoryText;
import org.khabar.extract.url.WebUrl;

/** Extractors of authors. */
final class Authors {
    /** Names of meta tags for the author: Open Graph, Dublin Core, Parse.ly, Sailthru, Google Scholar and systems in use. */
    static final String[] META = {
        "author",
        "article:author",
        "article:author_name",
        "og:article:author",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "byl",
        "parsely-author",
        "sailthru.author",
        "citation_author",
        "cxenseparse:author",
        "article.author",
        "authors",
        "creator",
        "og:author",
        "rbauthors",
        "vr:author",
        "shareaholic:article_author_name",
        "twitter:data1",
        "auth",
        "news_authors",
        "article_author"
    };

    private Authors() {}

    static List<Fact<List<Author>>> jsonLd(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        clues.article().ifPresent(article -> {
            for (String property : List.of("author", "creator", "contributor")) {
                List<Author> authors = new ArrayList<>();
                for (LdNode node : article.objects(property)) {
                    node.texts("name")
                            .forEach(name -> authors.addAll(named(name, url(clues, node.text("url")), clues)));
                }
                add(found, authors, Origin.JSON_LD, property, 0.95);
            }
        });
        return found;
    }

    private static @Nullable String url(Clues clues, Optional<String> reference) {
        return reference.flatMap(clues.page()::resolve).map(WebUrl::toString).orElse(null);
    }

    static List<Fact<List<Author>>> meta(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        for (String name : META) {
            if (name.equals("twitter:data1")
                    && !clues.meta()
                            .first("twitter:label1")
                            .orElse("")
                            .toLowerCase(Locale.ROOT)
                            .matches(".*(?:written|autor|author|verfasst|écrit|escrito).*")) {
                continue;
            }
            List<Author> authors = new ArrayList<>();
            clues.meta().all(name).forEach(text -> authors.addAll(named(text, null, clues)));
            add(found, authors, Origin.META, name, 0.85);
        }
        return found;
    }

    static List<Fact<List<Author>>> itemprop(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        List<Author> authors = new ArrayList<>();
        for (Element element : clues.page().microdata().all("author")) {
            Element name = element.selectFirst("[itemprop=name]");
            authors.addAll(named(name == null ? Microdata.value(element) : Microdata.value(name), null, clues));
        }
        add(found, authors, Origin.MICRODATA, "author", 0.8);
        return found;
    }

    /** Links to pages of authors near the headline or in a byline. */
    static List<Fact<List<Author>>> links(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        List<Author> authors = new ArrayList<>();
        int last = -1;
        for (Mark mark : near(clues, Kind.AUTHOR_LINK, 250)) {
            if (last >= 0 && mark.index() - last > 25) {
                break;
            }
            List<Author> names = named(
                    mark.element().text(), url(clues, Optional.of(mark.element().attr("href"))), clues);
            if (!names.isEmpty()) {
                last = mark.index();
                authors.addAll(names);
            }
        }
        add(found, authors, Origin.VISIBLE_TEXT, "author link", 0.75);
        return found;
    }

    static List<Fact<List<Author>>> boxes(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        for (Mark mark : near(clues, Kind.BYLINE_BOX, 250)) {
            String text = mark.element().text();
            if (text.length() > 2 && text.length() < 120) {
                add(found, named(text, null, clues), Origin.VISIBLE_TEXT, "byline box", 0.65);
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    static List<Fact<List<Author>>> lines(Clues clues) {
        List<Fact<List<Author>>> found = new ArrayList<>();
        for (String line : byLines(clues)) {
            add(found, named(line, null, clues), Origin.VISIBLE_TEXT, "byline", 0.6);
        }
        return found;
    }

    /** Lines that begin as bylines do, near the headline. */
    static List<String> byLines(Clues clues) {
        List<String> lines = new ArrayList<>(clues.story().lines(StoryText.LineKind.BYLINE));
        for (Mark mark : near(clues, Kind.LINE, 80)) {
            String text = mark.element().text();
            if (text.length() < 100 && NameRules.startsAsByline(text)) {
                lines.add(text);
            }
        }
        return lines;
    }

    static List<Fact<String>> byline(Clues clues) {
        return byLines(clues).stream()
                .map(line -> Found.fact(line, Origin.VISIBLE_TEXT, "byline", 0.6))
                .toList();
    }

    private static List<Mark> near(Clues clues, Kind kind, int distance) {
        int headline = clues.headlineIndex();
        return clues.landmarks().all(kind).stream()
                .filter(mark -> headline == 0 || (mark.index() >= headline - 40 && mark.index() <= headline + distance))
                .limit(80)
                .toList();
    }

    private static List<Author> named(String text, @Nullable String url, Clues clues) {
        return NameRules.names(Texts.plain(text), clues.site()).stream()
                .map(name -> new Author(name, url, AuthorKind.PERSON))
                .toList();
    }

    private static void add(
            List<Fact<List<Author>>> found, List<Author> authors, Origin origin, String detail, double confidence) {
        Map<String, Author> byName = new LinkedHashMap<>();
        authors.forEach(author -> byName.putIfAbsent(Words.fold(author.name()), author));
        if (!byName.isEmpty()) {
            found.add(Found.fact(List.copyOf(byName.values()), origin, detail, confidence));
        }
    }
}
