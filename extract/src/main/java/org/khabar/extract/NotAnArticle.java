package org.khabar.extract;

/**
 * The page was read and is not an article.
 *
 * @param reason what it is instead
 * @param detail the evidence, for people
 * @param facts what is known of it all the same
 */
public record NotAnArticle(Reason reason, String detail, Facts facts) implements PageReading {
    /** What a page is that is not an article. */
    public enum Reason {
        /** A section, home or archive page: links to articles. */
        LISTING,
        /** Pictures or a video with captions, no story. */
        GALLERY_OR_VIDEO,
        /** Something to buy. */
        PRODUCT,
        /** A discussion. */
        FORUM,
        /** A page of a firm or an institution that tells no news. */
        SERVICE,
        /** An error page, whatever its status says. */
        SOFT_ERROR,
        /** Asks for consent, a login or a proof that the reader is human. */
        CONSENT_OR_CHALLENGE,
        /** Its text only comes with scripts. */
        NEEDS_SCRIPTS,
        /** Less text than a story has. */
        TOO_LITTLE_TEXT
    }
}
