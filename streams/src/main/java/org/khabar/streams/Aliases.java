package org.khabar.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleAlias;
import org.khabar.event.FeedFacts;
import org.khabar.event.RawPage;
import org.khabar.extract.url.WebUrl;

/**
 * The names that led to the articles of a partition: URLs without their variants (AMP, mobile, {@code www.}, scheme), and guids of
 * feeds, each within its site. A name is a hint and no more; {@link Identities} decides whether to believe it. The first
 * article that has a name keeps it.
 *
 * <p>Bound: at most {@value #MOST_NAMES} names a page, 32 characters each whatever they were made of; one that no page bore
 * for {@link ArticleSettings#stateAge} expires.
 */
final class Aliases {
    private static final int MOST_NAMES = 8;
    /** A name that is seen again is written again only after this, for all that this changes is when it expires. */
    private static final Duration REFRESH = Duration.ofDays(1);

    private final ProcessingContext context;
    private final KeyValueStore<String, ArticleAlias> store;

    private Aliases(ProcessingContext context, KeyValueStore<String, ArticleAlias> store) {
        this.context = context;
        this.store = store;
    }

    static Aliases of(ProcessingContext context) {
        return new Aliases(context, context.getStateStore(StateStores.ALIASES));
    }

    /** Returns the names of a page: its canonical URL, those it was asked for by, and the guid by which a feed knows it. */
    static Set<String> names(RawPage page, ArticleIdentity identity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(ofUrl(page.getSite(), identity.canonicalUrl()));
        names.add(ofUrl(page.getSite(), page.getFinalUrl()));
        names.add(ofUrl(page.getSite(), page.getUrl()));
        page.getFeed()
                .flatMap(FeedFacts::getGuid)
                .filter(guid -> !guid.isBlank())
                .ifPresent(guid -> names.add(ShortHash.id("guid", page.getSite(), guid.strip())));
        page.getRedirects().stream()
                .limit(MOST_NAMES - names.size())
                .forEach(passed -> names.add(ofUrl(page.getSite(), passed)));
        return names;
    }

    /** Returns the name of a URL; what is no URL is its own name. */
    static String ofUrl(String site, String url) {
        return ShortHash.id("url", site, WebUrl.parse(url).map(WebUrl::pageKey).orElse(url));
    }

    /** Returns the name of a URL without its query. */
    static String ofPath(String site, String url) {
        return ShortHash.id("url", site, path(url));
    }

    /** Whether two URLs are variants of one another, their queries aside. */
    static boolean samePath(String one, String other) {
        return path(one).equals(path(other));
    }

    private static String path(String url) {
        String key = WebUrl.parse(url).map(WebUrl::pageKey).orElse(url);
        int query = key.indexOf('?');
        return query < 0 ? key : key.substring(0, query);
    }

    /** Returns the id of the article that has a name; null for a name that none has. */
    @Nullable
    String find(String name) {
        ArticleAlias alias = store.get(name);
        return alias == null ? null : alias.getArticleId();
    }

    /**
     * Gives an article names, those aside that another article has.
     *
     * @param isKnown whether an article is still known: of one that has expired no name is left
     */
    void keep(Collection<String> names, String articleId, Predicate<String> isKnown) {
        Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
        for (String name : names) {
            ArticleAlias known = store.get(name);
            boolean isDue = known == null
                    || (known.getArticleId().equals(articleId)
                            ? known.getTouchedAt().plus(REFRESH).isBefore(now)
                            : !isKnown.test(known.getArticleId()));
            if (isDue) {
                store.put(name, new ArticleAlias(articleId, now));
            }
        }
    }
}
