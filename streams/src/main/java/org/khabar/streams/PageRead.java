package org.khabar.streams;

import org.jspecify.annotations.Nullable;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.extract.PageReading;
import org.khabar.extract.Story;

/** One record of the pages topic, after the reading step. */
sealed interface PageRead {
    /** Returns the raw page; null where the record could not be decoded. */
    @Nullable
    RawPage page();

    /** Returns where the record lies. */
    RawRef ref();

    /**
     * A page with a body, read.
     *
     * @param page the raw page
     * @param ref where it lies
     * @param reading what reading it came to
     */
    record Read(RawPage page, RawRef ref, PageReading reading) implements PageRead {}

    /**
     * A page that is not to be had, with the story that its feed carries in full.
     *
     * @param page the raw page
     * @param ref where it lies
     * @param story the story, read from the feed's content
     * @param without what the record comes to without it
     */
    record FeedContent(RawPage page, RawRef ref, Story story, PageRead without) implements PageRead {}

    /**
     * A record that says that no body came.
     *
     * @param page the raw page
     * @param ref where it lies
     */
    record NoBody(RawPage page, RawRef ref) implements PageRead {}

    /**
     * A record that can't be processed.
     *
     * @param key as received
     * @param value as received
     * @param page the raw page, where the record could be decoded
     * @param ref where the record lies
     * @param reason why
     * @param detail for people
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on as received, never compared
    record Poison(byte[] key, byte[] value, @Nullable RawPage page, RawRef ref, Reason reason, String detail)
            implements PageRead {}
}
