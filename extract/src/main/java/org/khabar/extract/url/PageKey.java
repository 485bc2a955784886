package org.khabar.extract.url;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contract of {@link WebUrl#pageKey()}. The tables are our own, from what the named systems document. */
final class PageKey {
    /** Labels before the site under which the same pages are shown; {@code amp.} and {@code m.} as many papers have them. */
    private static final List<String> HOST_LABELS = List.of("www.", "amp.", "m.", "mobile.", "mobi.");

    /** What is taken out of a path: the first that fits, once. */
    private static final List<Pattern> PATHS = List.of(
            // AMP plugin of WordPress, and who followed it: a last segment
            Pattern.compile("(?<=[^/])/amp/?$"),
            // a first segment, where AMP pages are a tree of their own
            Pattern.compile("^/amp(?=/[^/])"),
            // Adobe Experience Manager: a selector
            Pattern.compile("\\.amp(?=\\.html$)|\\.amp$"));

    /** AMP plugin of WordPress: amp, amp=1. Arc XP: outputType=amp. Blogger: m=0, m=1. Others: output=amp. */
    private static final Set<String> PARAMETERS =
            Set.of("amp", "amp=", "amp=0", "amp=1", "amp=true", "outputType=amp", "output=amp", "m=0", "m=1");

    private PageKey() {}

    static String of(WebUrl url) {
        WebUrl canonical = url.canonical();
        boolean ownPort = canonical.port() == UrlParts.defaultPort(canonical.scheme());
        return host(canonical.host(), Site.of(canonical))
                + (ownPort ? "" : ":" + canonical.port())
                + path(canonical.path())
                + query(canonical.query());
    }

    private static String host(String host, String site) {
        for (String label : HOST_LABELS) {
            if (host.startsWith(label) && host.length() > site.length()) {
                return host(host.substring(label.length()), site);
            }
        }
        return host;
    }

    private static String path(String path) {
        String plain = PATHS.stream()
                .map(variant -> variant.matcher(path).replaceFirst(""))
                .filter(without -> !without.equals(path))
                .findFirst()
                .orElse(path);
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !PARAMETERS.contains(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
