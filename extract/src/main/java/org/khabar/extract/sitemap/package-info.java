/**
 * Reads sitemaps of every kind: XML, indexes of sitemaps, news sitemaps, lists of URLs as text, each gzipped or not, and
 * the feeds that stand in for them.
 *
 * <pre>{@code
 * switch (new SitemapReader().read(body, contentType, "https://example.org/sitemap-news.xml")) {
 *     case Sitemap sitemap -> sitemap.newestFirst().forEach(page -> list(page.url(), page.hints().published()));
 *     case NotASitemap other -> log(other.reason());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.extract.sitemap;

import org.jspecify.annotations.NullMarked;
