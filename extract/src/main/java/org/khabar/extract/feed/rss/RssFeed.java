package org.khabar.extract.feed.rss;

import static org.khabar.extract.feed.xml.Vocabulary.CORE;

import java.util.ArrayList;
import java.util.List;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedBuilder;
import org.khabar.extract.feed.xml.FeedElement;
import org.khabar.extract.feed.xml.FeedSource;

/**
 * Reads RSS 0.91 to 2.0. Items are taken from the channel and, as some generators put them, from beside it.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public final class RssFeed {
    private RssFeed() {}

    /** Reads a document whose root is {@code rss}. */
    public static Feed read(FeedSource source) {
        FeedElement root = source.root();
        FeedElement channel = root.child(CORE, "channel").orElse(root);
        List<FeedElement> items = new ArrayList<>(channel.children(CORE, "item"));
        if (channel != root) {
            items.addAll(root.children(CORE, "item"));
        }
        String version = root.attribute("version");
        FeedBuilder feed = new FeedBuilder(version.isEmpty() ? "RSS" : "RSS " + version, source);
        RssChannel.read(channel, feed);
        return feed.entries(source.complete(items, "item"), RssItem::date, item -> RssItem.read(item, source.limits()))
                .build();
    }
}
