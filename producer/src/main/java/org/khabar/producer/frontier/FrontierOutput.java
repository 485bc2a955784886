package org.khabar.producer.frontier;

import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchRequest;
import org.khabar.event.Link;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.SourceState;

/** What the frontier of a site decides. The record's key is the key of the topic it goes to. */
sealed interface FrontierOutput {
    /**
     * To be fetched now.
     *
     * @param request what
     */
    record Ask(FetchRequest request) implements FrontierOutput {}

    /**
     * A page of another site.
     *
     * @param link the URL and where it was found
     */
    record Pass(Link link) implements FrontierOutput {}

    /**
     * A URL that will not be asked for.
     *
     * @param outcome what became of it
     */
    record Skip(Outcome outcome) implements FrontierOutput {}

    /**
     * A page that is not asked for, and whose story its feed carries.
     *
     * @param page the page, without a body
     */
    record Hand(RawPage page) implements FrontierOutput {}

    /**
     * What to tell of a source.
     *
     * @param state its state; null: it is gone
     */
    record Tell(@Nullable SourceState state) implements FrontierOutput {}
}
