package org.khabar.extract.feed.rss;

import static org.khabar.extract.feed.xml.Vocabulary.ATOM;
import static org.khabar.extract.feed.xml.Vocabulary.CONTENT;
import static org.khabar.extract.feed.xml.Vocabulary.CORE;
import static org.khabar.extract.feed.xml.Vocabulary.DUBLIN_CORE;
import static org.khabar.extract.feed.xml.Vocabulary.FEEDBURNER;
import static org.khabar.extract.feed.xml.Vocabulary.ITUNES;
import static org.khabar.extract.feed.xml.Vocabulary.MEDIA;
import static org.khabar.extract.feed.xml.Vocabulary.RDF;
import static org.khabar.extract.feed.xml.Vocabulary.XHTML;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khabar.extract.feed.EntryBuilder;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.feed.PlainText;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.MediaImages;
import org.khabar.extract.feed.xml.Vocabulary;

/** An item of RSS of any version, with the modules that items carry. */
public final class RssItem {
    /** Where an item is, from the surest on: the link, an id that is a permalink. */
    private static final List<Name> LINKS =
            List.of(new Name(CORE, "link"), new Name(ATOM, "link"), new Name(CORE, "guid"));

    private static final List<Name> TITLES = List.of(
            new Name(CORE, "title"),
            new Name(DUBLIN_CORE, "title"),
            new Name(MEDIA, "title"),
            new Name(ITUNES, "title"));

    private static final List<Name> SUMMARIES = List.of(
            new Name(CORE, "summary"),
            new Name(CORE, "description"),
            new Name(DUBLIN_CORE, "description"),
            new Name(DUBLIN_CORE, "abstract"),
            new Name(ATOM, "summary"),
            new Name(ITUNES, "summary"),
            new Name(ITUNES, "subtitle"),
            new Name(MEDIA, "description"));

    private static final List<Name> CONTENTS = List.of(
            new Name(CONTENT, "encoded"),
            new Name(CORE, "fullitem"),
            new Name(ATOM, "content"),
            new Name(XHTML, "body"),
            new Name(XHTML, "div"),
            new Name(CORE, "body"));

    private static final List<Name> AUTHORS = List.of(
            new Name(DUBLIN_CORE, "creator"),
            new Name(CORE, "author"),
            new Name(DUBLIN_CORE, "author"),
            new Name(ITUNES, "author"),
            new Name(ATOM, "author"));

    private static final List<Name> PUBLISHED = List.of(
            new Name(CORE, "pubdate"),
            new Name(DUBLIN_CORE, "issued"),
            new Name(DUBLIN_CORE, "date"),
            new Name(DUBLIN_CORE, "created"),
            new Name(ATOM, "published"),
            new Name(CORE, "date"));

    private static final List<Name> UPDATED =
            List.of(new Name(DUBLIN_CORE, "modified"), new Name(ATOM, "updated"), new Name(CORE, "lastbuilddate"));

    private static final List<Name> CATEGORIES =
            List.of(new Name(CORE, "category"), new Name(DUBLIN_CORE, "subject"), new Name(MEDIA, "category"));

    private record Name(Vocabulary vocabulary, String name) {}

    private RssItem() {}

    /** Returns when it was published, as written. */
    public static String date(FeedElement item) {
        return named(item, PUBLISHED).map(FeedElement::text).findFirst().orElse("");
    }

    /** Reads an item. */
    public static EntryBuilder read(FeedElement item, FeedLimits limits) {
        EntryBuilder entry = new EntryBuilder(limits);
        List<String> links =
                named(item, LINKS).flatMap(link -> url(link).stream()).toList();
        Optional<String> link = RssLink.attribute(item).or(() -> links.stream().findFirst());
        entry.behind(item.child(FEEDBURNER, "origlink").flatMap(page -> page.resolve(page.text())), link)
                .url(link);
        entry.url(item.resolve(item.attribute("rdf:about")));
        entry.guid(item.textOf(CORE, "guid"))
                .guid(item.textOf(ATOM, "id"))
                .guid(item.textOf(DUBLIN_CORE, "identifier"))
                .guid(item.child(RDF, "about").map(FeedElement::text).orElse(item.attribute("rdf:about")));
        each(item, TITLES, title -> entry.title(title.plain()));
        each(item, SUMMARIES, summary -> entry.summary(summary.plain()));
        each(item, CONTENTS, content -> entry.content(content.markup()));
        item.child(CORE, "description").ifPresent(summary -> content(entry, summary));
        each(item, AUTHORS, author -> entry.author(author(author)));
        each(item, PUBLISHED, date -> entry.published(date.text()));
        each(item, UPDATED, date -> entry.updated(date.text()));
        each(item, CATEGORIES, category -> entry.category(category.plain()));
        MediaImages.of(item).forEach(image -> entry.image(Optional.of(image)));
        return entry;
    }

    private static Stream<FeedElement> named(FeedElement item, List<Name> names) {
        List<FeedElement> children = item.children();
        return names.stream()
                .flatMap(name -> children.stream().filter(child -> child.is(name.vocabulary(), name.name())));
    }

    private static void each(FeedElement item, List<Name> names, Consumer<FeedElement> reader) {
        named(item, names).forEach(reader);
    }

    private static Optional<String> url(FeedElement link) {
        return switch (link.vocabulary()) {
            case ATOM ->
                RssLink.isPage(link.attribute("rel")) ? link.resolve(link.attribute("href")) : Optional.empty();
            case CORE -> link.name().equals("guid") ? permalink(link) : link.resolve(link.text());
            case RDF, DUBLIN_CORE, CONTENT, SYNDICATION, MEDIA, ITUNES, FEEDBURNER, NEWS, IMAGE, XHTML, OTHER ->
                link.resolve(link.text());
        };
    }

    /** An id is the page's URL unless it says no; even then, if it is a whole URL and there is nothing better. */
    private static Optional<String> permalink(FeedElement guid) {
        String text = guid.text();
        boolean absolute =
                text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        return absolute ? guid.resolve(text) : Optional.empty();
    }

    /** A description with paragraphs is often the whole story: it serves as content where there is no other. */
    private static void content(EntryBuilder entry, FeedElement description) {
        String markup = description.markup();
        if (markup.contains("<p") || markup.contains("<P")) {
            entry.content(markup);
        }
    }

    private static String author(FeedElement author) {
        return author.child(ATOM, "name")
                .or(() -> author.child(CORE, "name"))
                .map(FeedElement::plain)
                .orElseGet(() -> withoutAddress(author.plain()));
    }

    /** RSS asks for {@code address (name)}: the name is what matters. */
    private static String withoutAddress(String author) {
        int open = author.indexOf('(');
        boolean addressFirst = open > 0 && author.endsWith(")") && author.lastIndexOf('@', open) >= 0;
        return addressFirst ? PlainText.ofText(author.substring(open + 1, author.length() - 1)) : author;
    }
}
