package org.khabar.streams;

import org.khabar.event.RawPage;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Which article a page is: its canonical URL within its site. The page's own declaration counts if it names a page of the
 * same site other than the home page; one that names another site is evidence of a copy, not identity. Otherwise the URL
 * that answered counts. The identity is a function of the page alone, so every run over the same pages gives the same ids.
 *
 * @param articleId 32 hex digits
 * @param canonicalUrl canonical form of the URL
 */
record ArticleIdentity(String articleId, String canonicalUrl) {
    /** Returns the identity of a page that is an article. */
    static ArticleIdentity of(RawPage page, Facts facts) {
        String url = facts.value(Field.CANONICAL_URL)
                .flatMap(WebUrl::parse)
                .filter(declared -> Site.of(declared).equals(page.getSite()))
                .filter(declared -> !declared.path().equals("/"))
                .map(declared -> declared.canonical().toString())
                .orElseGet(() -> canonical(page.getFinalUrl()));
        return new ArticleIdentity(ShortHash.id(page.getSite(), url), url);
    }

    /** Returns the identity of an article whose canonical URL is known. */
    static ArticleIdentity of(String site, String url) {
        String canonical = canonical(url);
        return new ArticleIdentity(ShortHash.id(site, canonical), canonical);
    }

    private static String canonical(String url) {
        return WebUrl.parse(url).map(parsed -> parsed.canonical().toString()).orElse(url);
    }

    /** Returns the id of a revision, by the hash of what matters of it: the same in every run over the same page. */
    String revisionId(String materialHash) {
        return ShortHash.id(articleId, materialHash);
    }
}
