package org.khabar.extract;

/**
 * The bytes can't be read as a page.
 *
 * @param reason why
 * @param detail the evidence, for people
 */
public record Unreadable(Reason reason, String detail) implements PageReading {
    /** Why bytes can't be read as a page. */
    public enum Reason {
        /** No bytes, or only white space. */
        EMPTY,
        /** PDF, an image, an archive: not HTML. */
        NOT_HTML,
        /** Larger, deeper or wider than a page may be. */
        TOO_LARGE
    }
}
