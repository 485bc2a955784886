package org.khabar.extract.sitemap;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of the sitemaps that an index names are likely to hold the newest articles, by what the index says and by how
 * generators of sitemaps name their files.
 */
public final class SitemapOrder {
    /** Names of news sitemaps, and of those that hold the last days. */
    private static final Pattern NEWS =
            Pattern.compile("news|latest|recent|today|breaking|actual|aktuell|ultim|noticia|أخبار|اخبار|новости");

    /** Names of sitemaps of other things than articles: WordPress (Yoast, Rank Math), Drupal, Arc, Google's extensions. */
    private static final Pattern FURNITURE = Pattern.compile(
            "author|categor|taxonom|\\btags?\\b|post_tag|user|profile|video|image|photo|galler|product|static|page-sitemap|"
                    + "pages?\\b|topic|section|keyword|attachment|location|event|game|weather|quote");

    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d\\d)[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)");

    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,18})\\D*$");

    private static final Comparator<SitemapLink> NEWEST_FIRST = Comparator.comparingInt(SitemapOrder::rank)
            .thenComparing(
                    SitemapLink::changed,
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()).reversed())
            .thenComparing(SitemapOrder::date, Comparator.reverseOrder())
            .thenComparing(SitemapOrder::number, Comparator.reverseOrder());

    private SitemapOrder() {}

    /** Returns the sitemaps of articles, the likeliest to hold the newest first; all there are if none looks like it. */
    public static List<SitemapLink> newestFirst(List<SitemapLink> sitemaps) {
        List<SitemapLink> articles =
                sitemaps.stream().filter(sitemap -> rank(sitemap) < 2).toList();
        return (articles.isEmpty() ? sitemaps : articles)
                .stream().sorted(NEWEST_FIRST).toList();
    }

    private static int rank(SitemapLink sitemap) {
        String path = path(sitemap);
        return NEWS.matcher(path).find() ? 0 : FURNITURE.matcher(path).find() ? 2 : 1;
    }

    private static int date(SitemapLink sitemap) {
        Matcher date = DATE.matcher(path(sitemap));
        return date.find()
                ? Integer.parseInt(date.group(1) + date.group(2) + (date.group(3) == null ? "99" : date.group(3)))
                : 0;
    }

    /** Where files are numbered, the last is the one that grows. */
    private static BigInteger number(SitemapLink sitemap) {
        Matcher number = LAST_NUMBER.matcher(path(sitemap));
        return number.find() ? new BigInteger(number.group(1)) : BigInteger.ZERO;
    }

    private static String path(SitemapLink sitemap) {
        String url = sitemap.url();
        int slash = url.indexOf('/', url.indexOf("://") + 3);
        return slash < 0 ? "" : url.substring(slash).toLowerCase(Locale.ROOT);
    }
}
