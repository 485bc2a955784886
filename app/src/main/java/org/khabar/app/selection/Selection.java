package org.khabar.app.selection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.RawPage;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Which pages, and the articles read from them, are meant; every part that is not null must hold.
 *
 * @param from the first moment of fetching that counts
 * @param to the first moment of fetching that does not count any more
 * @param source the id of a source that listed the page
 * @param site the registrable domain
 * @param url the URL as it was first asked for, or that answered
 */
public record Selection(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String source,
        @Nullable String site,
        @Nullable String url) {
    /** Rejects a time that ends before it begins, and a URL that is none. */
    public Selection {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("--from " + from + " must be before --to " + to);
        }
        if (url != null && WebUrl.parse(url).isEmpty()) {
            throw new IllegalArgumentException(
                    "--url " + url + " is no URL: write it in full, such as https://example.org/news/1");
        }
    }

    /** Everything. */
    public static final Selection ALL = new Selection(null, null, null, null, null);

    /** Tells whether a page is meant. */
    public boolean takes(RawPage page) {
        return within(page.getFetchedAt())
                && isOf(page.getSources(), page.getSite())
                && (url == null || url.equals(page.getUrl()) || url.equals(page.getFinalUrl()));
    }

    /** Tells whether a page may say something of those that are meant: it is of the same site, and not from after their time. */
    public boolean mayConcern(RawPage page) {
        return (to == null || page.getFetchedAt().isBefore(to))
                && (site == null || site.equals(page.getSite()))
                && (url == null
                        || WebUrl.parse(url)
                                .map(Site::of)
                                .filter(page.getSite()::equals)
                                .isPresent());
    }

    /** Tells whether an article is meant. */
    public boolean takes(Article article) {
        return within(article.getTimes().getFetched())
                && isOf(article.getSource(), article.getSite())
                && (url == null || url.equals(article.getUrl()) || url.equals(article.getCanonicalUrl()));
    }

    private boolean within(Instant fetched) {
        return (from == null || !fetched.isBefore(from)) && (to == null || fetched.isBefore(to));
    }

    private boolean isOf(List<String> sources, String registrableDomain) {
        return (source == null || sources.contains(source)) && (site == null || site.equals(registrableDomain));
    }

    /** Returns the parts that are set, by the names of their options. */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        tell(told, "from", from);
        tell(told, "to", to);
        tell(told, "source", source);
        tell(told, "site", site);
        tell(told, "url", url);
        return told;
    }

    private static void tell(Map<String, String> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
    }
}
