package org.khabar.extract.sitemap;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.Feed;
import org.khabar.extract.feed.FeedLimits;
import org.khabar.extract.feed.FeedReader;
import org.khabar.extract.feed.NotAFeed;
import org.khabar.extract.feed.xml.FeedCharset;

/**
 * Reads sitemaps, whatever their server calls them: what the bytes look like counts, not their media type. It throws
 * nothing on any input, resolves no entity of a document's own and fetches nothing. Safe for use by any number of threads.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
public final class SitemapReader {
    /** The protocol's own limits, 50 MiB after decompression and 50,000 entries; texts as in feeds. */
    public static final FeedLimits LIMITS = new FeedLimits(50 * 1024 * 1024, 50_000, 1_000, 10_000, 200_000, 50);

    /** Characters in which the root is looked for. */
    private static final int PROLOG = 4_096;

    private static final Pattern ROOT = Pattern.compile(
            "<(?:[\\w-]+:)?(urlset|sitemapindex|url|sitemap|rss|feed|rdf|html|head|body|!doctype\\s+html)\\b[^>]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern OWN_NAMESPACE =
            Pattern.compile("|https?://www\\.sitemaps\\.org/schemas/sitemap/0\\.9/?");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);

    private final FeedLimits limits;
    private final Set<SitemapRule> rules;

    /** Makes a reader with the usual limits that insists on no rule. */
    public SitemapReader() {
        this(LIMITS, Set.of());
    }

    /** Makes a reader with limits of one's own that insists on some rules. */
    public SitemapReader(FeedLimits limits, Set<SitemapRule> rules) {
        this.limits = limits;
        this.rules = rules.isEmpty() ? EnumSet.noneOf(SitemapRule.class) : EnumSet.copyOf(rules);
    }

    /**
     * Reads a sitemap.
     *
     * @param body content decoding undone, character set untouched; a gzip file is unpacked
     * @param contentType the Content-Type header; null where there was none
     * @param url the URL that answered
     */
    public SitemapReading read(byte[] body, @Nullable String contentType, String url) {
        if (isBinary(Gunzip.unpacked(body, PROLOG))) {
            return new NotASitemap(NotASitemap.Reason.NOT_TEXT, "begins with no text");
        }
        byte[] bytes = Gunzip.unpacked(body, limits.maxBytes());
        String text = FeedCharset.decode(bytes, Math.min(bytes.length, limits.maxBytes()), contentType)
                .text()
                .strip();
        if (text.isEmpty()) {
            return new NotASitemap(NotASitemap.Reason.EMPTY, body.length + " bytes");
        }
        Listing listing = new Listing(url, limits, rules);
        if (text.startsWith("<")) {
            return xml(text, bytes, contentType, listing);
        }
        if (text.startsWith("{")) {
            return feed(bytes, contentType, listing);
        }
        return TextSitemap.recognises(text)
                ? TextSitemap.read(text, listing)
                : new NotASitemap(NotASitemap.Reason.NOT_TEXT, beginning(text));
    }

    /** Tells what no text holds in any charset: four zeros on end. A bomb of zeros is not unpacked for less. */
    private static boolean isBinary(byte[] beginning) {
        int zeros = 0;
        for (int i = 0; i < beginning.length && zeros < 4; i++) {
            zeros = beginning[i] == 0 ? zeros + 1 : 0;
        }
        return zeros == 4;
    }

    private SitemapReading xml(String text, byte[] bytes, @Nullable String contentType, Listing listing) {
        String prolog = text.substring(0, Math.min(text.length(), PROLOG));
        if (rules.contains(SitemapRule.NO_DOCTYPE) && DOCTYPE.matcher(prolog).find()) {
            return new NotASitemap(NotASitemap.Reason.RULE_BROKEN, "has a document type declaration");
        }
        Matcher root = ROOT.matcher(prolog);
        if (!root.find()) {
            return new NotASitemap(NotASitemap.Reason.UNKNOWN_FORMAT, beginning(text));
        }
        return switch (root.group(1).toLowerCase(Locale.ROOT)) {
            case "urlset", "sitemapindex", "url", "sitemap" -> sitemap(text, root.group(), listing);
            case "rss", "feed", "rdf" -> feed(bytes, contentType, listing);
            default -> new NotASitemap(NotASitemap.Reason.HTML, beginning(text));
        };
    }

    private SitemapReading sitemap(String text, String root, Listing listing) {
        Matcher declared = NAMESPACE.matcher(root);
        String namespace = declared.find() ? declared.group(1).strip() : "";
        return rules.contains(SitemapRule.OWN_NAMESPACE)
                        && !OWN_NAMESPACE.matcher(namespace).matches()
                ? new NotASitemap(NotASitemap.Reason.RULE_BROKEN, "is in the namespace " + namespace)
                : new XmlSitemap(text, listing).read();
    }

    private SitemapReading feed(byte[] bytes, @Nullable String contentType, Listing listing) {
        return switch (new FeedReader(limits).read(bytes, contentType, listing.url())) {
            case Feed feed -> {
                feed.entries().forEach(listing::page);
                yield listing.in(SitemapFormat.FEED);
            }
            case NotAFeed other -> new NotASitemap(NotASitemap.Reason.UNKNOWN_FORMAT, other.detail());
        };
    }

    private static String beginning(String text) {
        return "begins with '" + text.substring(0, Math.min(40, text.length())) + "'";
    }
}
