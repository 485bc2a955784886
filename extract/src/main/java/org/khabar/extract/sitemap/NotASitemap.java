package org.khabar.extract.sitemap;

/**
 * The bytes are no sitemap, or none that may be read.
 *
 * @param reason what they are instead
 * @param detail the evidence, for people
 */
public record NotASitemap(Reason reason, String detail) implements SitemapReading {
    /** What bytes are that are no sitemap. */
    public enum Reason {
        /** No bytes, or only white space. */
        EMPTY,
        /** A web page. */
        HTML,
        /** XML or JSON of another kind. */
        UNKNOWN_FORMAT,
        /** Neither XML nor a list of URLs. */
        NOT_TEXT,
        /** It breaks a {@link SitemapRule} that the reader insists on. */
        RULE_BROKEN
    }
}
