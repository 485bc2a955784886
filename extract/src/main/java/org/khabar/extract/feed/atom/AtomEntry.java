package org.khabar.extract.feed.atom;

import static org.khabar.extract.feed.xml.Vocabulary.ATOM;
import static org.khabar.extract.feed.xml.Vocabulary.CORE;
import static org.khabar.extract.feed.xml.Vocabulary.DUBLIN_CORE;
import static org.khabar.extract.feed.xml.Vocabulary.FEEDBURNER;
import static org.khabar.extract.feed.xml.Vocabulary.MEDIA;

import java.util.Optional;
import org.khabar.extract.feed.EntryBuilder;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.MediaImages;

/** An entry of Atom. */
final class AtomEntry {
    private AtomEntry() {}

    /** Returns when it was published or last changed, as written. */
    static String date(FeedElement entry) {
        return entry.children().stream()
                .filter(AtomFeed::isAtom)
                .filter(child -> switch (child.name()) {
                    case "published", "issued", "updated", "modified" -> true;
                    default -> false;
                })
                .map(FeedElement::text)
                .findFirst()
                .orElse("");
    }

    static EntryBuilder read(FeedElement element, FeedElement feed, FeedLimits limits) {
        EntryBuilder entry = new EntryBuilder(limits);
        Optional<String> link = AtomLink.page(element).flatMap(page -> page.resolve(page.attribute("href")));
        entry.behind(element.child(FEEDBURNER, "origlink").flatMap(page -> page.resolve(page.text())), link)
                .url(link);
        for (FeedElement child : element.children()) {
            if (AtomFeed.isAtom(child)) {
                tell(child, entry);
            } else if (child.vocabulary() == DUBLIN_CORE) {
                dublinCore(child, entry);
            }
        }
        element.child(MEDIA, "title").ifPresent(title -> entry.title(title.plain()));
        element.child(MEDIA, "description").ifPresent(text -> entry.summary(text.plain()));
        element.child(MEDIA, "group").ifPresent(group -> {
            group.child(MEDIA, "title").ifPresent(title -> entry.title(title.plain()));
            group.child(MEDIA, "description").ifPresent(text -> entry.summary(text.plain()));
        });
        entry.url(permalink(element));
        MediaImages.of(element).forEach(image -> entry.image(Optional.of(image)));
        if (!entry.hasAuthor()) {
            source(element).ifPresent(source -> authors(source, entry));
        }
        if (!entry.hasAuthor()) {
            authors(feed, entry);
        }
        return entry;
    }

    private static void tell(FeedElement child, EntryBuilder entry) {
        switch (child.name()) {
            case "id" -> entry.guid(child.text());
            case "title" -> entry.title(AtomText.plain(child));
            case "summary" -> entry.summary(AtomText.plain(child));
            case "content" -> entry.content(AtomText.html(child));
            case "published", "issued", "created" -> entry.published(child.text());
            case "updated", "modified" -> entry.updated(child.text());
            case "author" -> entry.author(name(child));
            case "category" -> entry.category(category(child));
            default -> {}
        }
    }

    private static void dublinCore(FeedElement child, EntryBuilder entry) {
        switch (child.name()) {
            case "creator" -> entry.author(child.plain());
            case "date", "issued" -> entry.published(child.text());
            case "modified" -> entry.updated(child.text());
            case "subject" -> entry.category(child.plain());
            default -> {}
        }
    }

    /** An id that is a URL, where no link leads to the page. */
    private static Optional<String> permalink(FeedElement element) {
        return element.children().stream()
                .filter(child -> AtomFeed.isAtom(child)
                        && child.name().equals("id")
                        && child.text().regionMatches(true, 0, "http", 0, 4))
                .findFirst()
                .flatMap(id -> id.resolve(id.text()));
    }

    private static Optional<FeedElement> source(FeedElement element) {
        return element.child(ATOM, "source").or(() -> element.child(CORE, "source"));
    }

    private static void authors(FeedElement parent, EntryBuilder entry) {
        parent.children().stream()
                .filter(child -> AtomFeed.isAtom(child) && child.name().equals("author"))
                .forEach(author -> entry.author(name(author)));
    }

    private static String name(FeedElement author) {
        return author.child(ATOM, "name")
                .or(() -> author.child(CORE, "name"))
                .map(FeedElement::plain)
                .orElseGet(() -> author.children().isEmpty() ? author.plain() : "");
    }

    private static String category(FeedElement category) {
        String label = category.attribute("label");
        String term = category.attribute("term");
        return label.isEmpty() ? term.isEmpty() ? category.plain() : term : label;
    }
}
