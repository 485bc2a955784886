package org.khabar.extract.feed.rss;

import static org.khabar.extract.feed.xml.Vocabulary.CORE;

import java.util.Optional;
import org.khabar.extract.feed.xml.FeedElement;

/** Links that are written as Atom writes them, without Atom's namespace. */
final class RssLink {
    private RssLink() {}

    /**
     * Returns the first link of an item or a channel that is in an attribute. It wins over those in text: whoever writes
     * both means Atom's, which leaves no doubt of what it leads to.
     */
    static Optional<String> attribute(FeedElement parent) {
        return parent.children(CORE, "link").stream()
                .filter(link -> isPage(link.attribute("rel")))
                .flatMap(link -> link.resolve(link.attribute("href")).stream())
                .findFirst();
    }

    /** Tells whether a link of a relation leads to the page itself. */
    static boolean isPage(String relation) {
        return relation.isEmpty() || relation.equals("alternate");
    }
}
