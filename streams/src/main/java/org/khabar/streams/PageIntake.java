package org.khabar.streams;

import org.jspecify.annotations.Nullable;
import org.khabar.event.RawPage;

/**
 * Which records of the pages topic a run takes in. A record that it passes over has no outcome and is in no
 * sum. A record
 * that can't be decoded tells nothing to choose by: within reach it is taken in, and ends with the dead letters. Asked by
 * all threads of the run.
 */
public interface PageIntake {
    /** Takes in every page as it is. */
    PageIntake ALL = new PageIntake() {
        @Override
        public boolean reaches(int partition, long offset) {
            return true;
        }

        @Override
        public RawPage take(RawPage page) {
            return page;
        }
    };

    /** Tells whether a record lies in the part of the topic that the run reads; if not, it is not even decoded. */
    boolean reaches(int partition, long offset);

    /**
     * Returns the page as the run reads it, or null to pass it over. It may hold the thread back for a moment, well below the
     * 60 s of a transaction.
     */
    @Nullable
    RawPage take(RawPage page);

    /**
     * Tells whether what becomes of a record is told. One that is not told only adds to what is known of its site and its article.
     *
     * @param page the page as it came; null where the record can't be decoded
     */
    default boolean tells(int partition, long offset, @Nullable RawPage page) {
        return true;
    }
}
