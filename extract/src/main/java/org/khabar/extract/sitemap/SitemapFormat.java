package org.khabar.extract.sitemap;

/** How a sitemap is written. */
public enum SitemapFormat {
    /** XML that lists pages. */
    XML,
    /** XML that lists sitemaps. */
    INDEX,
    /** One URL a line. */
    TEXT,
    /** RSS, Atom or another format of feeds. */
    FEED
}
