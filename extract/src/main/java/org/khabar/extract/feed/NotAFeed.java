package org.khabar.extract.feed;

import java.util.List;

/**
 * The bytes are no feed.
 *
 * @param reason what they are instead
 * @param detail the evidence, for people
 * @param linkedFeeds absolute URLs of the feeds that an HTML page names, in its order; empty for all else
 */
public record NotAFeed(Reason reason, String detail, List<String> linkedFeeds) implements FeedReading {
    /** Copies the list. */
    public NotAFeed {
        linkedFeeds = List.copyOf(linkedFeeds);
    }

    /** What bytes are that are no feed. */
    public enum Reason {
        /** No bytes, or only white space. */
        EMPTY,
        /** A web page. */
        HTML,
        /** XML or JSON of another kind. */
        UNKNOWN_FORMAT,
        /** Neither XML nor JSON. */
        NOT_TEXT
    }
}
