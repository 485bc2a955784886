package org.khabar.streams;

import org.khabar.event.OutcomeKind;

/**
 * The reason codes that the article topology gives of its own. Others come from the reader ({@code NotAnArticle.Reason},
 * {@code Unreadable.Reason}) and from the fetcher; all stand in docs/events.md.
 */
public enum Reason {
    /** The first revision of an article. */
    NEW(OutcomeKind.PUBLISHED),
    /** A retracted article is there again. */
    BACK_AFTER_RETRACTION(OutcomeKind.PUBLISHED),
    /** Headline or story differ from the revision before. */
    CONTENT_CHANGED(OutcomeKind.UPDATED),
    /** The page was gone at two fetches in a row. */
    GONE_TWICE(OutcomeKind.RETRACTED),
    /** A person had the article taken down. */
    TAKEDOWN(OutcomeKind.RETRACTED),
    /** The content is that of the known revision. */
    SAME_CONTENT(OutcomeKind.UNCHANGED),
    /** Nothing but marks, spelling variants, relative times, counters or links to other stories changed. */
    IMMATERIAL(OutcomeKind.UNCHANGED),
    /** New entries of a live page, told with the next page that is fetched an interval after the last update. */
    LIVE_ENTRIES_HELD(OutcomeKind.UNCHANGED),
    /** Another URL of the same article, with the content of the known revision. */
    SAME_STORY_AT_ANOTHER_URL(OutcomeKind.UNCHANGED),
    /** The page was fetched before the known revision was: it only fills history. */
    OLDER_THAN_KNOWN(OutcomeKind.UNCHANGED),
    /** The server says that nothing changed. */
    NOT_MODIFIED(OutcomeKind.UNCHANGED),
    /** The story is longer than an event may be. */
    TOO_LARGE(OutcomeKind.REJECTED),
    /** The URL, or its article, was taken down: nothing of the page is used. */
    TAKEN_DOWN(OutcomeKind.REJECTED),
    /** The page is gone, and no article is known at this URL. */
    GONE(OutcomeKind.FAILED),
    /** The page of a known article is gone; once more and it is retracted. */
    GONE_ONCE(OutcomeKind.FAILED),
    /** The fetcher gave no reason. */
    UNKNOWN(OutcomeKind.FAILED),
    /** The record is not a raw page in the Confluent framing. */
    CORRUPT_RECORD(OutcomeKind.DEAD_LETTER),
    /** The reader failed on the page: a bug. */
    READER_FAILED(OutcomeKind.DEAD_LETTER),
    /** The comparison with what was known failed on the page: a bug. */
    COMPARISON_FAILED(OutcomeKind.DEAD_LETTER),
    /** Writing down what the page came to failed: a bug. The URL keeps the outcome that it had. */
    ACCOUNT_FAILED(OutcomeKind.DEAD_LETTER);

    private final OutcomeKind kind;

    Reason(OutcomeKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of outcome the reason belongs to. */
    public OutcomeKind kind() {
        return kind;
    }
}
