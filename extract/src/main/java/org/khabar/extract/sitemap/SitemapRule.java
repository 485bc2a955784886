package org.khabar.extract.sitemap;

/**
 * Rules that many sitemaps of the web break, and that a reader may insist on. By default none is insisted on.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps protocol</a>
 */
public enum SitemapRule {
    /** Only pages at or below the sitemap's own folder count; what lies elsewhere is left out. */
    OWN_FOLDER,
    /** The elements are in the protocol's namespace, or in none; otherwise nothing is read. */
    OWN_NAMESPACE,
    /** There is no document type declaration; otherwise nothing is read. */
    NO_DOCTYPE
}
