package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.event.FetchKind;
import org.khabar.event.PollStep;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.sitemap.SitemapOrder;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/** Where the feeds and sitemaps of a site may be: where its home page and robots.txt say, else at the usual paths. */
final class Leads {
    private static final int MAX_FEEDS = 6;
    private static final int MAX_SITEMAPS = 4;

    /** Where WordPress, Blogger, Drupal, Hugo, Jekyll and Ghost publish feeds, and most sites their sitemap. */
    private static final Map<String, FetchKind> USUAL_PATHS = usualPaths();

    private Leads() {}

    private static Map<String, FetchKind> usualPaths() {
        Map<String, FetchKind> paths = new LinkedHashMap<>();
        paths.put("/feed/", FetchKind.FEED);
        paths.put("/rss.xml", FetchKind.FEED);
        paths.put("/rss", FetchKind.FEED);
        paths.put("/feed.xml", FetchKind.FEED);
        paths.put("/atom.xml", FetchKind.FEED);
        paths.put("/index.xml", FetchKind.FEED);
        paths.put("/sitemap_news.xml", FetchKind.SITEMAP);
        paths.put("/news-sitemap.xml", FetchKind.SITEMAP);
        paths.put("/sitemap.xml", FetchKind.SITEMAP);
        paths.put("/sitemap_index.xml", FetchKind.SITEMAP);
        return paths;
    }

    /**
     * Returns what is worth a look, feeds first; only what is of the page's own site.
     *
     * @param page the home page, or another page of the site
     * @param feeds URLs of feeds that the page names
     * @param sitemaps sitemaps that robots.txt names, as written
     */
    static List<PollStep> of(WebUrl page, List<String> feeds, List<String> sitemaps) {
        String site = Site.of(page);
        List<PollStep> leads = new ArrayList<>(feeds(page, feeds));
        List<SitemapLink> named = sitemaps.stream()
                .flatMap(sitemap -> page.resolve(sitemap).stream())
                .map(url -> new SitemapLink(url.toString(), null))
                .filter(link -> isOf(site, link.url()))
                .toList();
        SitemapOrder.newestFirst(named).stream()
                .limit(MAX_SITEMAPS)
                .forEach(link -> leads.add(lead(link.url(), FetchKind.SITEMAP)));
        if (leads.isEmpty()) {
            USUAL_PATHS.forEach((path, kind) ->
                    page.resolve(path).ifPresent(url -> leads.add(lead(url.toString(), kind))));
        }
        return leads;
    }

    /** Returns those of the feeds that a page names that are worth a look: of its own site, and not the page itself. */
    static List<PollStep> feeds(WebUrl page, List<String> feeds) {
        String site = Site.of(page);
        return feeds.stream()
                .filter(url -> isOf(site, url) && !url.equals(page.toString()))
                .limit(MAX_FEEDS)
                .map(url -> lead(url, FetchKind.FEED))
                .toList();
    }

    static PollStep lead(String url, FetchKind kind) {
        return PollStep.newBuilder().setUrl(url).setKind(kind).build();
    }

    private static boolean isOf(String site, String url) {
        Optional<WebUrl> parsed = WebUrl.parse(url);
        return parsed.isPresent() && Site.of(parsed.get()).equals(site);
    }
}
