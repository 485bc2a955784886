package org.khabar.app.lookup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * The ways in which a URL that a person names may be known: as it was typed, as browsers read it, and in canonical form, each
 * with either scheme.
 *
 * @param site its site: the key of its pages
 * @param texts the most literal one first
 */
public record UrlForms(String site, Set<String> texts) {
    /** Returns the forms of what a person typed; empty if that is no http or https URL. */
    public static Optional<UrlForms> of(String typed) {
        return WebUrl.parse(typed.strip()).map(url -> {
            Set<String> texts = new LinkedHashSet<>();
            texts.add(typed.strip());
            texts.add(url.toString());
            texts.add(url.canonical().toString());
            Set.copyOf(texts).forEach(text -> texts.add(withOtherScheme(text)));
            return new UrlForms(Site.of(url), texts);
        });
    }

    /** Returns the most literal form. */
    public String typed() {
        return texts.iterator().next();
    }

    private static String withOtherScheme(String url) {
        return url.startsWith("http:")
                ? "https" + url.substring("http".length())
                : url.replaceFirst("^https:", "http:");
    }
}
