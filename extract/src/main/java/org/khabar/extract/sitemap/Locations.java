package org.khabar.extract.sitemap;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.url.WebUrl;

/** Where a sitemap lies, and what its locations mean there. They should be absolute, and often are not quite. */
final class Locations {
    private final String url;
    private final @Nullable WebUrl base;

    Locations(String url) {
        this.url = url;
        this.base = WebUrl.parse(url).orElse(null);
    }

    /**
     * Returns the absolute URL that a text means: an absolute one, one without its scheme, or a path from the root. Anything
     * else is more likely a mistake than a page, and empty.
     */
    Optional<String> absolute(String text) {
        String location = stripped(text);
        Optional<WebUrl> absolute = WebUrl.parse(location);
        if (absolute.isPresent() || base == null) {
            return absolute.map(WebUrl::toString);
        }
        if (location.startsWith("/")) {
            return base.resolve(location).map(WebUrl::toString);
        }
        return startsWithHost(location, base)
                ? WebUrl.parse(base.scheme() + "://" + location).map(WebUrl::toString)
                : Optional.empty();
    }

    /** Also strips the spaces that Java's own {@code strip} keeps: those without a break, and those of no width. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean startsWithHost(String location, WebUrl base) {
        String lower = location.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") || lower.startsWith(base.host() + "/");
    }

    /** Tells whether a page lies at or below the sitemap's own folder. */
    boolean ownFolder(String page) {
        return page.startsWith(url.substring(0, url.lastIndexOf('/') + 1));
    }
}
