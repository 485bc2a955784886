package org.khabar.extract.feed.atom;

import java.util.List;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedBuilder;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.FeedSource;
import org.khabar.extract.feed.xml.Vocabulary;

/**
 * Reads Atom 1.0 and 0.3, with or without its namespace.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {
    private AtomFeed() {}

    /** Reads a document whose root is {@code feed}, or a lone {@code entry}. */
    public static Feed read(FeedSource source) {
        FeedElement root = source.root();
        FeedBuilder feed = new FeedBuilder(version(root), source);
        if (root.name().equals("feed")) {
            root.children().stream().filter(AtomFeed::isAtom).forEach(child -> tell(child, feed));
            AtomLink.page(root).ifPresent(link -> feed.link(link.resolve(link.attribute("href"))));
        }
        feed.language(root.attribute("xml:lang")).language(root.textOf(Vocabulary.DUBLIN_CORE, "language"));
        List<FeedElement> entries = root.name().equals("entry")
                ? List.of(root)
                : root.children().stream()
                        .filter(child -> isAtom(child) && child.name().equals("entry"))
                        .toList();
        return feed.entries(
                        source.complete(entries, "entry"),
                        AtomEntry::date,
                        entry -> AtomEntry.read(entry, root, source.limits()))
                .build();
    }

    private static void tell(FeedElement child, FeedBuilder feed) {
        switch (child.name()) {
            case "title" -> feed.title(AtomText.plain(child));
            case "subtitle", "tagline" -> feed.description(AtomText.plain(child));
            case "updated", "modified" -> feed.updated(child.text());
            default -> {}
        }
    }

    static boolean isAtom(FeedElement element) {
        return element.vocabulary() == Vocabulary.ATOM || element.vocabulary() == Vocabulary.CORE;
    }

    private static String version(FeedElement root) {
        boolean draft =
                root.attribute("version").equals("0.3") || root.namespace().contains("purl.org/atom/ns");
        return draft ? "Atom 0.3" : "Atom 1.0";
    }
}
