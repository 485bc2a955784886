package org.khabar.app.pipeline;

import org.khabar.event.OutcomeKind;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;

/** The two sums as lines for a person: both sides, so that anyone can add them up. */
public final class Sums {
    private Sums() {}

    /** Returns the sum per fetch. */
    public static String of(LedgerCounts pages) {
        return "pages fetched: " + pages.pages() + sign(pages.pages() == pages.ends())
                + "published " + pages.fetches(OutcomeKind.PUBLISHED)
                + " + updated " + pages.fetches(OutcomeKind.UPDATED)
                + " + retracted " + pages.fetches(OutcomeKind.RETRACTED)
                + " + unchanged " + pages.fetches(OutcomeKind.UNCHANGED)
                + " + rejected " + pages.fetches(OutcomeKind.REJECTED)
                + " + failed " + pages.fetches(OutcomeKind.FAILED)
                + " + dead letters " + pages.fetches(OutcomeKind.DEAD_LETTER);
    }

    /** Returns the sum per URL. */
    public static String of(FrontierCounts urls) {
        return "URLs found: " + urls.discovered() + sign(urls.addsUp())
                + "with a page " + urls.handedOver()
                + " + waiting " + urls.waiting()
                + " + under way " + urls.underWay()
                + " + skipped " + urls.skipped()
                + " + forgotten " + urls.forgotten();
    }

    private static String sign(boolean equal) {
        return equal ? " = " : " ≠ ";
    }
}
