package org.khabar.extract;

/**
 * Where a fact came from.
 *
 * @param origin the kind of evidence
 * @param detail the exact place, such as a meta tag's name or a JSON-LD path
 * @param confidence 0 to 1
 */
public record Evidence(Origin origin, String detail, double confidence) {
    /** The kinds of evidence. */
    public enum Origin {
        JSON_LD,
        META,
        MICRODATA,
        VISIBLE_TEXT,
        URL,
        HTTP,
        FEED,
        DETECTED
    }
}
