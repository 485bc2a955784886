package org.khabar.producer.frontier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchReport;

/**
 * An entry of a feed that leads to a page.
 *
 * @param url where it leads
 * @param facts what the feed says of it
 */
record FeedEntry(String url, FeedFacts facts) {
    /** Returns the entries of a feed, null where the body is none. */
    static @Nullable List<FeedEntry> read(FetchReport report, String url) {
        byte[] body = report.getBody().map(Bytes::of).orElse(new byte[0]);
        try {
            Document feed = Jsoup.parse(new ByteArrayInputStream(body), null, url, Parser.xmlParser());
            if (feed.select("rss, feed, rdf|RDF").isEmpty()) {
                return null;
            }
            return feed.select("item, entry").stream()
                    .map(entry -> new FeedEntry(
                            entry.select("link").hasAttr("href")
                                    ? entry.select("link").attr("abs:href")
                                    : entry.select("link").text().strip(),
                            FeedFacts.newBuilder()
                                    .setFeedUrl(url)
                                    .setTitle(entry.select("title").text())
                                    .build()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
