package org.khabar.extract.facts;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.MetaTags;

/**
 * What a page asks of robots, by its meta tags and its {@code X-Robots-Tag} headers. A directive to one crawler keeps that crawler's name before it.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag">Google's robots meta tag</a>
 */
final class RobotsDirectives {
    /** Directives that restrict use; the rest only tells crawlers how to show it. The last ones are of DeviantArt's and Bing's making. */
    private static final ImmutableSet<String> RESTRICTING = ImmutableSet.of(
            "noindex", "none", "noarchive", "nosnippet", "notranslate", "noimageindex", "nocache", "noai", "noimageai");

    /** Names of meta tags that speak to one crawler, as its operator documents them. */
    private static final ImmutableSet<String> CRAWLERS = ImmutableSet.of(
            "googlebot",
            "googlebot-news",
            "google-extended",
            "bingbot",
            "msnbot",
            "yandex",
            "baiduspider",
            "duckduckbot",
            "applebot",
            "applebot-extended",
            "ccbot",
            "gptbot",
            "claudebot",
            "perplexitybot",
            "facebookbot");

    /** Directives with a value after a colon, where otherwise the name of a crawler stands. */
    private static final ImmutableSet<String> VALUED =
            ImmutableSet.of("max-snippet", "max-image-preview", "max-video-preview", "unavailable_after");

    private static final Splitter PARTS = Splitter.on(',').trimResults().omitEmptyStrings();

    private final Set<String> found = new LinkedHashSet<>();

    private RobotsDirectives() {}

    /** Returns the restricting directives in the order told: {@code noarchive} to all, {@code gptbot: noindex} to one. */
    static List<String> of(MetaTags meta, WebPage page) {
        RobotsDirectives directives = new RobotsDirectives();
        meta.all("robots").forEach(line -> directives.read(line, ""));
        CRAWLERS.forEach(crawler -> meta.all(crawler).forEach(line -> directives.read(line, crawler)));
        page.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("X-Robots-Tag"))
                .forEach(header -> directives.read(header.value(), ""));
        return new ArrayList<>(directives.found);
    }

    /** Reads a line; in a header the name of a crawler and a colon may stand before any directive, and hold for what follows. */
    private void read(String line, String reader) {
        String crawler = reader;
        for (String part : PARTS.split(line.toLowerCase(Locale.ROOT))) {
            int colon = part.indexOf(':');
            String directive = part.substring(colon + 1).strip();
            String before = colon > 0 ? part.substring(0, colon).strip() : "";
            if (VALUED.contains(before)) {
                continue;
            }
            crawler = before.isEmpty() ? crawler : before;
            if (RESTRICTING.contains(directive)) {
                found.add(crawler.isEmpty() ? directive : crawler + ": " + directive);
            }
        }
    }
}
