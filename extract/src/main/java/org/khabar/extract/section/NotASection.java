package org.khabar.extract.section;

/**
 * The bytes are no page with links to articles.
 *
 * @param reason what they are instead
 */
public record NotASection(Reason reason) implements SectionReading {
    /** What bytes are that are no section page. */
    public enum Reason {
        /** No bytes, or only white space. */
        EMPTY,
        /** PDF, an image or the like, or too large. */
        NOT_HTML,
        /** A page without a link that may lead to an article of its site, as one that needs scripts. */
        NO_LINKS
    }
}
