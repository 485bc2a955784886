package org.khabar.extract.sitemap;

/** What reading a sitemap came to. */
public sealed interface SitemapReading permits Sitemap, NotASitemap {}
