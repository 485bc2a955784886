package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.WebPage;
import org.khabar.extract.url.WebUrl;

/** Extracts the canonical URL: as the link element declares it (RFC 6596), then as Open Graph and the Link header do; a bare home page is none. */
final class CanonicalUrls {
    /** A link header (RFC 8288) with that relation. */
    private static final Pattern LINK =
            Pattern.compile("<([^>]{1,2000})>\\s*;[^,<]{0,200}?rel\\s*=\\s*\"?canonical\"?", Pattern.CASE_INSENSITIVE);

    private CanonicalUrls() {}

    static List<Fact<String>> find(Clues clues) {
        List<Fact<String>> found = new ArrayList<>();
        clues.page().inventory().links().stream()
                .filter(CanonicalUrls::isCanonical)
                .findFirst()
                .flatMap(link -> clean(clues, link.attr("href")))
                .ifPresent(url -> found.add(Found.fact(url, Origin.META, "link canonical", 0.95)));
        clues.meta()
                .first("og:url")
                .flatMap(url -> clean(clues, url))
                .ifPresent(url -> found.add(Found.fact(url, Origin.META, "og:url", 0.8)));
        for (WebPage.Header header : clues.page().source().headers()) {
            Matcher canonical = header.name().equalsIgnoreCase("Link") ? LINK.matcher(header.value()) : null;
            if (canonical != null && canonical.find()) {
                clean(clues, canonical.group(1))
                        .ifPresent(url -> found.add(Found.fact(url, Origin.HTTP, "Link canonical", 0.9)));
            }
        }
        return found;
    }

    private static boolean isCanonical(Element link) {
        return link.normalName().equals("link")
                && link.attr("rel").strip().equalsIgnoreCase("canonical")
                && link.hasAttr("href");
    }

    private static Optional<String> clean(Clues clues, String reference) {
        Optional<WebUrl> url = reference.isBlank()
                ? Optional.empty()
                : clues.page().resolve(reference).map(WebUrl::canonical);
        boolean deep =
                clues.page().url().map(here -> here.pathAndQuery().length() > 1).orElse(true);
        return url.filter(declared -> !deep || declared.pathAndQuery().length() > 1)
                .map(WebUrl::toString);
    }
}
