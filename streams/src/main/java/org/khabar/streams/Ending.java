package org.khabar.streams;

import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.Outcome;

/** What a record of the pages topic came to. */
sealed interface Ending {
    /** Returns an ending with nothing new to tell. */
    static Ending of(Outcome outcome) {
        return new Told(outcome, null);
    }

    /**
     * An outcome, and the article event where there is one.
     *
     * @param outcome what became of the URL
     * @param article the event; null where nothing new is to be told
     */
    record Told(Outcome outcome, @Nullable Article article) implements Ending {}

    /**
     * A record that could not be processed.
     *
     * @param poison the record, as received
     * @param outcome what became of the URL; null where the record does not even tell its URL
     */
    record DeadLetter(PageRead.Poison poison, @Nullable Outcome outcome) implements Ending {}
}
