package org.khabar.streams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.khabar.event.ArticleState;
import org.khabar.event.RawPage;
import org.khabar.extract.Facts;
import org.khabar.extract.compare.BlockPrint;
import org.khabar.extract.compare.StoryChange;
import org.khabar.extract.compare.StoryPrint;

/**
 * Decides which article a page is, by what it says itself and by what is known. An article keeps the id it was first told
 * with.
 *
 * <ol>
 *   <li>The article that the page's own {@link ArticleIdentity} names, if this URL led to it before or the stories are alike.
 *   <li>The article that this URL, or another {@link Aliases name} of the page, led to, if the stories are alike.
 *   <li>The article at this URL without its query, if the stories say the same.
 *   <li>A new one. Where another story has the id that the page's own identity comes to, its id is made of the URL that answered.
 * </ol>
 *
 * Two stories are alike if the shorter one shares half of its words with the other, block by block, so that an excerpt is like its
 * whole. Of an article that was taken down nothing is left to compare: whatever has its name is that article. Two articles that
 * were told before anything connected them stay two.
 */
final class Identities {
    private static final double ALIKE = 0.5;

    private final KnownArticles articles;
    private final Aliases aliases;

    private Identities(KnownArticles articles, Aliases aliases) {
        this.articles = articles;
        this.aliases = aliases;
    }

    static Identities of(ProcessingContext context, KnownArticles articles) {
        return new Identities(articles, Aliases.of(context));
    }

    /** Returns which article a page is, and gives that article the names of the page; it need not be known yet. */
    ArticleIdentity identify(RawPage page, Facts facts, StoryPrint print) {
        ArticleIdentity own = ArticleIdentity.of(page, facts);
        Set<String> names = Aliases.names(page, own);
        ArticleIdentity identity = decide(page, facts, print, own, names);
        aliases.keep(names, identity.articleId(), id -> articles.find(id) != null);
        return identity;
    }

    private ArticleIdentity decide(
            RawPage page, Facts facts, StoryPrint print, ArticleIdentity own, Collection<String> names) {
        String before = articles.idAt(page.getUrl());
        ArticleState named = articles.find(own.articleId());
        if (named != null && (own.articleId().equals(before) || isAlike(named, print))) {
            return own;
        }
        String id = found(page, print, own, before, names);
        if (id != null) {
            return new ArticleIdentity(id, canonicalUrl(page, facts, own, id));
        }
        return named == null ? own : apart(page, own, before);
    }

    private @Nullable String found(
            RawPage page, StoryPrint print, ArticleIdentity own, @Nullable String before, Collection<String> names) {
        List<@Nullable String> ids = new ArrayList<>();
        ids.add(before);
        names.forEach(name -> ids.add(aliases.find(name)));
        for (String id : ids) {
            ArticleState known = id == null ? null : articles.find(id);
            if (known != null && isAlike(known, print)) {
                return id;
            }
        }
        String id = aliases.find(Aliases.ofPath(page.getSite(), own.canonicalUrl()));
        ArticleState known = id == null ? null : articles.find(id);
        return known != null && known.getMaterialHash().equals(print.hash()) ? id : null;
    }

    /** A variant of a URL that does not name the one it is a variant of is no better name for the article. */
    private String canonicalUrl(RawPage page, Facts facts, ArticleIdentity own, String id) {
        ArticleState known = articles.find(id);
        return known != null
                        && ArticleIdentity.declared(page, facts).isEmpty()
                        && Aliases.samePath(known.getCanonicalUrl(), own.canonicalUrl())
                ? known.getCanonicalUrl()
                : own.canonicalUrl();
    }

    private ArticleIdentity apart(RawPage page, ArticleIdentity own, @Nullable String before) {
        ArticleIdentity answered = ArticleIdentity.of(page.getSite(), page.getFinalUrl());
        boolean isFree = !answered.articleId().equals(own.articleId())
                && (answered.articleId().equals(before) || articles.find(answered.articleId()) == null);
        return isFree ? answered : ArticleIdentity.apart(page.getSite(), page.getFinalUrl());
    }

    private static boolean isAlike(ArticleState known, StoryPrint print) {
        StoryPrint before = Prints.of(known);
        int knownWords = words(before);
        int words = words(print);
        double shared = StoryChange.between(before, print).similarity() * (knownWords + words) / 2;
        return known.getPrints().isEmpty() || shared >= ALIKE * Math.max(1, Math.min(knownWords, words));
    }

    private static int words(StoryPrint print) {
        return print.blocks().stream().mapToInt(BlockPrint::size).sum();
    }
}
