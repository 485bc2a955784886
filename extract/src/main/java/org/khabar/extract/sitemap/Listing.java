package org.khabar.extract.sitemap;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.feed.Entry;
import org.khabar.extract.feed.EntryBuilder;
import org.khabar.extract.feed.FeedLimits;

/** Gathers what a sitemap lists: each URL once, the newest where there are too many. */
final class Listing {
    private final String url;
    private final FeedLimits limits;
    private final Set<SitemapRule> rules;
    private final Locations locations;
    private final Newest<Entry> pages;
    private final Newest<SitemapLink> sitemaps;
    private final Set<String> listed = new HashSet<>();

    Listing(String url, FeedLimits limits, Set<SitemapRule> rules) {
        this.url = url;
        this.limits = limits;
        this.rules = rules;
        this.locations = new Locations(url);
        this.pages = new Newest<>(limits.maxEntries());
        this.sitemaps = new Newest<>(limits.maxEntries());
    }

    /** Returns where the sitemap lies. */
    String url() {
        return url;
    }

    /** Returns how much of it may be taken in. */
    FeedLimits limits() {
        return limits;
    }

    /** Returns the absolute URL of what stands in a sitemap; empty where that is none. */
    Optional<String> absolute(String location) {
        return locations.absolute(location);
    }

    /** Takes a page in. */
    void page(String location, EntryBuilder facts, @Nullable String publication, @Nullable String language) {
        page(facts.url(absolute(location)).build(url, publication, language));
    }

    /** Takes a page in whose URL is absolute; one without a URL is left out. */
    void page(Entry page) {
        String at = page.url();
        boolean counts = at != null && (!rules.contains(SitemapRule.OWN_FOLDER) || locations.ownFolder(at));
        if (at != null && counts && listed.add(at)) {
            pages.add(page, Sitemap.time(page));
        }
    }

    /** Takes a sitemap in; one that names itself is left out. */
    void sitemap(String location, @Nullable Instant changed) {
        absolute(location)
                .filter(sitemap -> !sitemap.equals(url) && listed.add(sitemap))
                .ifPresent(sitemap -> sitemaps.add(new SitemapLink(sitemap, changed), changed));
    }

    /** Returns what was listed. */
    Sitemap in(SitemapFormat format) {
        return new Sitemap(format, pages.inOrder(), sitemaps.inOrder(), pages.dropped() + sitemaps.dropped());
    }
}
