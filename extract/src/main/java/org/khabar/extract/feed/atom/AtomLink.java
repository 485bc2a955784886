package org.khabar.extract.feed.atom;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.khabar.extract.feed.xml.FeedElement;

/** Which of the links of a feed or an entry leads to its page. */
final class AtomLink {
    private AtomLink() {}

    /** Returns the alternate link, one to HTML before others; a link without relation is one. */
    static Optional<FeedElement> page(FeedElement parent) {
        return parent.children().stream()
                .filter(child -> AtomFeed.isAtom(child)
                        && child.name().equals("link")
                        && isAlternate(child)
                        && !child.attribute("href").isEmpty())
                .min(Comparator.comparingInt(AtomLink::rank));
    }

    private static boolean isAlternate(FeedElement link) {
        String relation = link.attribute("rel").toLowerCase(Locale.ROOT);
        return relation.isEmpty()
                || relation.equals("alternate")
                || relation.equals("http://www.iana.org/assignments/relation/alternate");
    }

    private static int rank(FeedElement link) {
        String type = link.attribute("type").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("html") ? 0 : 1;
    }
}
