package org.khabar.producer.frontier;

import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.Link;
import org.khabar.event.SourceChange;
import org.khabar.event.Takedown;

/** What reaches the frontier of a site. */
sealed interface FrontierInput {
    /**
     * A source of the site was declared, changed or removed.
     *
     * @param change what is to be polled from now on
     */
    record Declared(SourceChange change) implements FrontierInput {}

    /**
     * A page of the site was listed or redirected to, on another site.
     *
     * @param link the URL and where it was found
     */
    record Listed(Link link) implements FrontierInput {}

    /**
     * A request to a host of the site was answered.
     *
     * @param report the answer
     */
    record Answered(FetchReport report) implements FrontierInput {}

    /**
     * A takedown. The key of its record is the URL.
     *
     * @param takedown what was taken down; null: it no longer is
     */
    record Struck(@Nullable Takedown takedown) implements FrontierInput {}
}
