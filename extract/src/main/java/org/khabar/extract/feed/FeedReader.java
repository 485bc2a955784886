package org.khabar.extract.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.xml.FeedSource;

/**
 * Reads feeds. It throws nothing on any input, resolves no entity of a document's own and fetches nothing. Safe for use
 * by any number of threads.
 */
public final class FeedReader {
    /** The media types under which pages link to their feeds. */
    private static final List<String> FEED_TYPES = List.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "text/rss+xml");

    private static final int MAX_LINKED_FEEDS = 20;

    private final FeedLimits limits;

    /** Makes a reader with the usual limits. */
    public FeedReader() {
        this(FeedLimits.DEFAULT);
    }

    /** Makes a reader with limits of one's own. */
    public FeedReader(FeedLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a feed.
     *
     * @param body content decoding undone, character set untouched
     * @param contentType the Content-Type header; null where there was none
     * @param url the URL that answered, the base of relative links
     */
    public FeedReading read(byte[] body, @Nullable String contentType, String url) {
        FeedSource source = FeedSource.of(body, contentType, url, limits);
        if (source.text().isBlank()) {
            return new NotAFeed(NotAFeed.Reason.EMPTY, body.length + " bytes", List.of());
        }
        Optional<FeedFormat> format = FeedFormat.of(source);
        return format.isPresent() ? format.get().read(source) : notAFeed(source);
    }

    private static NotAFeed notAFeed(FeedSource source) {
        String start = source.text().strip();
        String detail = "begins with '" + start.substring(0, Math.min(40, start.length())) + "'";
        if (!start.startsWith("<") && !start.startsWith("{") && !start.startsWith("[")) {
            return new NotAFeed(NotAFeed.Reason.NOT_TEXT, detail, List.of());
        }
        return source.isHtml()
                ? new NotAFeed(NotAFeed.Reason.HTML, detail, linkedFeeds(source))
                : new NotAFeed(NotAFeed.Reason.UNKNOWN_FORMAT, detail, List.of());
    }

    private static List<String> linkedFeeds(FeedSource source) {
        return Jsoup.parse(source.text()).select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(link -> FEED_TYPES.contains(mediaType(link)))
                .flatMap(link -> source.resolve(link.attr("href")).stream())
                .distinct()
                .limit(MAX_LINKED_FEEDS)
                .toList();
    }

    private static String mediaType(Element link) {
        String type = link.attr("type").strip().toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }
}
