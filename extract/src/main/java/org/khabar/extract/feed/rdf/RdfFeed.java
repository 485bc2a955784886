package org.khabar.extract.feed.rdf;

import static org.khabar.extract.feed.xml.Vocabulary.CORE;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedBuilder;
import org.khabar.extract.feed.rss.RssChannel;
import org.khabar.extract.feed.rss.RssItem;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.FeedSource;

/**
 * Reads RSS 1.0 and 0.90: the channel and, beside it, the items.
 *
 * @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
 */
public final class RdfFeed {
    private RdfFeed() {}

    /** Reads a document whose root is {@code rdf:RDF}. */
    public static Feed read(FeedSource source) {
        FeedElement root = source.root();
        FeedElement channel = root.child(CORE, "channel").orElse(root);
        FeedBuilder feed = new FeedBuilder(version(root, channel), source);
        RssChannel.read(channel, feed);
        List<FeedElement> items = new ArrayList<>(root.children(CORE, "item"));
        if (channel != root) {
            items.addAll(channel.children(CORE, "item"));
        }
        return feed.entries(source.complete(items, "item"), RssItem::date, item -> RssItem.read(item, source.limits()))
                .build();
    }

    private static String version(FeedElement root, FeedElement channel) {
        boolean first = channel.namespace().contains("netscape.com")
                || root.attribute("xmlns").contains("netscape.com");
        return first ? "RSS 0.90" : "RSS 1.0";
    }
}
