package org.khabar.extract.sitemap;

import java.util.List;
import org.khabar.extract.feed.EntryBuilder;

/** Reads lists of URLs, one a line. */
final class TextSitemap {
    /** Lines that are looked at to tell a list from other text. */
    private static final int FIRST_LINES = 20;

    private TextSitemap() {}

    /** Tells whether most of the first lines are absolute URLs. */
    static boolean recognises(String text) {
        List<String> first =
                text.lines().filter(line -> !line.isBlank()).limit(FIRST_LINES).toList();
        return first.stream().filter(TextSitemap::isUrl).count() * 2 > first.size();
    }

    static Sitemap read(String text, Listing listing) {
        text.lines()
                .filter(TextSitemap::isUrl)
                .forEach(line -> listing.page(line, new EntryBuilder(listing.limits()), null, null));
        return listing.in(SitemapFormat.TEXT);
    }

    private static boolean isUrl(String line) {
        String start = line.strip();
        return start.regionMatches(true, 0, "http://", 0, 7) || start.regionMatches(true, 0, "https://", 0, 8);
    }
}
