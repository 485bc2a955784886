package org.khabar.streams;

import org.jspecify.annotations.Nullable;
import org.khabar.event.Outcome;
import org.khabar.event.Takedown;

/** What a record came to. */
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
    record Told(Outcome outcome, @Nullable ToldArticle article) implements Ending {}

    /**
     * A takedown, which is no page and is not counted as one.
     *
     * @param takedown what was taken down
     * @param article the event; null where no article is known of
     */
    record TakenDown(Takedown takedown, @Nullable ToldArticle article) implements Ending {}

    /**
     * A record that could not be processed.
     *
     * @param poison the record, as received
     * @param outcome what became of the URL; null where the record does not even tell its URL
     */
    record DeadLetter(PageRead.Poison poison, @Nullable Outcome outcome) implements Ending {}
}
