package org.khabar.streams;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.event.RawPage;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Which article a page is, by what it says itself: its canonical URL within its site. The page's own declaration counts if it
 * names a page of the same site, and neither the home page nor the section that the page lies in; one that names another site is
 * evidence of a copy, not identity. Otherwise the URL that answered counts. {@link Identities} holds this against what is
 * known.
 *
 * @param articleId 32 hex digits
 * @param canonicalUrl canonical form of the URL
 */
record ArticleIdentity(String articleId, String canonicalUrl) {
    /** The name of a section has no number in it, and no more words than this. */
    private static final int SECTION_WORDS = 2;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_+]|%20");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-F]{2}");

    /** Returns the identity of a page that is an article. */
    static ArticleIdentity of(RawPage page, Facts facts) {
        return of(page.getSite(), declared(page, facts).orElseGet(page::getFinalUrl));
    }

    /** Returns the identity of an article whose canonical URL is known. */
    static ArticleIdentity of(String site, String url) {
        String canonical =
                WebUrl.parse(url).map(parsed -> parsed.canonical().toString()).orElse(url);
        return new ArticleIdentity(ShortHash.id(site, canonical), canonical);
    }

    /**
     * Returns the identity of a page at a URL whose id has been taken by another story. The same for every page that answers
     * there.
     */
    static ArticleIdentity apart(String site, String url) {
        String canonical = of(site, url).canonicalUrl();
        return new ArticleIdentity(ShortHash.id("apart", site, canonical), canonical);
    }

    /** Returns the canonical URL that a page declares, where it is believed. */
    static Optional<String> declared(RawPage page, Facts facts) {
        return facts.value(Field.CANONICAL_URL)
                .flatMap(WebUrl::parse)
                .filter(declared -> Site.of(declared).equals(page.getSite()))
                .filter(declared -> !declared.path().equals("/"))
                .filter(declared -> !isSectionOf(declared, page.getFinalUrl()))
                .map(WebUrl::toString);
    }

    /** Whether the path of a page lies below that of a URL whose last part is the name of a section and not of a story. */
    private static boolean isSectionOf(WebUrl section, String page) {
        String path = section.canonical().path();
        String folder = path.endsWith("/") ? path : path + "/";
        boolean above = WebUrl.parse(page)
                .map(parsed -> parsed.canonical().path())
                .filter(deeper -> deeper.startsWith(folder) && deeper.length() > folder.length())
                .isPresent();
        return above && section.query() == null && isSectionName(folder);
    }

    private static boolean isSectionName(String folder) {
        String name = Arrays.stream(folder.split("/")).reduce("", (before, last) -> last);
        boolean numbered = ENCODED.matcher(name).replaceAll("").chars().anyMatch(Character::isDigit);
        return !numbered && BETWEEN_WORDS.split(name, -1).length <= SECTION_WORDS;
    }

    /** Returns the id of a revision, by the hash of what matters of it: the same in every run over the same page. */
    String revisionId(String materialHash) {
        return ShortHash.id(articleId, materialHash);
    }
}
