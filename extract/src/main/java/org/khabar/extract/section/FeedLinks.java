package org.khabar.extract.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;
import org.khabar.extract.url.WebUrl;

/** Finds the feeds that a page names: in link tags, as readers look for them, then in links that look like feeds. */
public final class FeedLinks {
    /** Media types of feeds (RSS Advisory Board's autodiscovery, RFC 4287, JSON Feed 1.1). */
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json+feed",
            "text/xml+rss");

    private static final Pattern LOOKS_LIKE_FEED =
            Pattern.compile("/(?:feed|rss|atom|rdf)(?:/|$)|[/_.-](?:rss|feed|atom)[^/]*\\.xml$|\\.(?:rss|rdf|atom)$");

    /** A feed of what readers write is none of articles. */
    private static final Pattern OTHER = Pattern.compile("comment|kommentar|commentaire|comentario|podcast");

    private FeedLinks() {}

    /** Returns the absolute URLs of the feeds, link tags first, in the page's order. Throws nothing on any page. */
    public static List<String> find(WebPage source) {
        Page page = Page.of(source);
        Set<String> feeds = new LinkedHashSet<>();
        for (Element link : page.document().getElementsByTag("link")) {
            String rel = link.attr("rel").toLowerCase(Locale.ROOT);
            String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
            if (rel.contains("alternate") && TYPES.contains(type) && !isOther(link.attr("title"))) {
                wanted(page, link).ifPresent(url -> feeds.add(url.toString()));
            }
        }
        for (Element link : page.document().getElementsByTag("a")) {
            wanted(page, link)
                    .filter(url -> LOOKS_LIKE_FEED
                            .matcher(url.path().toLowerCase(Locale.ROOT))
                            .find())
                    .ifPresent(url -> feeds.add(url.toString()));
        }
        return List.copyOf(feeds);
    }

    private static Optional<WebUrl> wanted(Page page, Element link) {
        String href = link.attr("href");
        return href.isBlank() || isOther(href) ? Optional.empty() : page.resolve(href);
    }

    private static boolean isOther(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
