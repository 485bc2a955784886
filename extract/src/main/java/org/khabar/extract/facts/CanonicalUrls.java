package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.url.WebUrl;

/** Extracts the canonical URL: as the link element declares it (RFC 6596), then as Open Graph does; a bare home page is none. */
final class CanonicalUrls {
    private CanonicalUrls() {}

    static List<Fact<String>> find(Clues clues) {
        List<Fact<String>> found = new ArrayList<>();
        Element link = clues.page().document().head().selectFirst("link[rel=canonical][href]");
        if (link != null) {
            clean(clues, link.attr("href"))
                    .ifPresent(url -> found.add(Found.fact(url, Origin.META, "link canonical", 0.95)));
        }
        clues.meta()
                .first("og:url")
                .flatMap(url -> clean(clues, url))
                .ifPresent(url -> found.add(Found.fact(url, Origin.META, "og:url", 0.8)));
        return found;
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
