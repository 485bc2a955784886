package org.khabar.app.ledger;

import static org.khabar.app.ledger.LedgerReport.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khabar.event.OutcomeKind;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;

/**
 * The sums of everything, from the counts that the two topologies keep. Each of the two counts in transactions of its own,
 * so what is on its way from one to the other is counted in one of them only: a page that the article topology has not read,
 * or has read before the frontier had the report. A URL that the frontier has forgotten may still have its outcome.
 */
public final class CountedLedger {
    private CountedLedger() {}

    /** Adds the counts up. */
    public static LedgerReport of(FrontierCounts urls, LedgerCounts pages) {
        return new LedgerReport(pages(pages), urls(urls, pages), true);
    }

    private static Sum pages(LedgerCounts pages) {
        Map<String, SortedMap<String, Long>> parts = new LinkedHashMap<>();
        LedgerReport.addEnds(parts, pages.fetches());
        return new Sum(pages.pages(), parts);
    }

    private static Sum urls(FrontierCounts urls, LedgerCounts pages) {
        long ahead = Math.max(0, pages.urlsWithOutcome() - urls.handedOver());
        long ofForgotten = Math.min(ahead, urls.forgotten());
        long ofUnderWay = Math.min(ahead - ofForgotten, urls.underWay());

        Map<String, SortedMap<String, Long>> parts = new LinkedHashMap<>();
        parts.put(LedgerReport.WAITING, plain(urls.waiting()));
        parts.put(LedgerReport.UNDER_WAY, plain(urls.underWay() - ofUnderWay));
        parts.put(LedgerReport.NOT_READ_YET, plain(Math.max(0, urls.handedOver() - pages.urlsWithOutcome())));
        LedgerReport.addEnds(parts, pages.urls());
        parts.put(LedgerReport.part(OutcomeKind.SKIPPED), skipped(urls));
        parts.put(LedgerReport.FORGOTTEN, plain(urls.forgotten() - ofForgotten));
        return new Sum(urls.discovered(), parts);
    }

    private static SortedMap<String, Long> skipped(FrontierCounts urls) {
        SortedMap<String, Long> reasons = new TreeMap<>(urls.skippedFor());
        long told = reasons.values().stream().mapToLong(Long::longValue).sum();
        if (told != urls.skipped()) {
            reasons.put(LedgerCounts.NO_REASON, urls.skipped() - told);
        }
        return reasons;
    }
}
