package org.khabar.app.demo.newsroom;

import java.time.Instant;

/**
 * Something that happened in the newsroom.
 *
 * @param at when; for a publication, also the date that the article bears
 * @param event what
 * @param site name of the site; empty for {@link Event#FOUNDED}
 * @param number of the article within its site, from 0
 */
record JournalEntry(Instant at, Event event, String site, int number) {
    /** What happened. */
    enum Event {
        /** The newsroom opened for the first time. */
        FOUNDED,
        /** An article went out. */
        PUBLISHED,
        /** It was read for the second time; noted only of articles that will change. */
        READ,
        /** A mistake in it was corrected. */
        CORRECTED,
        /** It was withdrawn. */
        WITHDRAWN
    }
}
