package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.khabar.event.FetchKind;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * What is done when two polls running of a source share no entry: some have come and gone between them. It is counted, the
 * source is polled twice as often for a while, and the poll goes on with the site's sitemaps, of which what is dated since the
 * last poll is taken.
 */
final class Gaps {
    /** Intervals are halved so often at most. */
    private static final int MAX_HASTE = 4;

    /** After so long without a gap an interval is halved once less. */
    private static final Duration CALM = Duration.ofDays(1);

    /** Entries are dated some time before they are listed. */
    private static final Duration SLACK = Duration.ofHours(1);

    private static final int MAX_SITEMAPS = 4;

    private final FrontierSettings settings;
    private final Intervals intervals;
    private final Robots robots;
    private final Counts counts;

    Gaps(FrontierSettings settings, Intervals intervals, Robots robots, Counts counts) {
        this.settings = settings;
        this.intervals = intervals;
        this.robots = robots;
        this.counts = counts;
    }

    /**
     * Has a source hurry, and its poll go on with sitemaps.
     *
     * @param listed the URL of a page it lists
     * @param lastRead when it was read before
     */
    void found(String site, PolledSource source, String listed, Instant lastRead, Instant now) {
        source.setGaps(source.getGaps() + 1);
        counts.gap(site);
        // A poll that was late for another reason says nothing of the rhythm.
        boolean inTime =
                source.getFailures() == 0 && !now.isAfter(source.getNextPollAt().plus(intervals.present(source, now)));
        if (inTime) {
            source.setHaste(Math.min(MAX_HASTE, source.getHaste() + 1));
            source.setHastyAt(now);
        }
        Instant oldest = now.minus(settings.backfill(source.getSource()));
        Instant since = lastRead.minus(SLACK);
        PollSteps.add(source, sitemaps(site, listed, since.isBefore(oldest) ? oldest : since));
    }

    /** Has a source hurry less, once it was calm for a while. */
    static void none(PolledSource source, Instant now) {
        boolean calm = source.getHastyAt()
                .filter(since -> !now.isBefore(since.plus(CALM)))
                .isPresent();
        if (calm && source.getHaste() > 0) {
            source.setHaste(source.getHaste() - 1);
            source.setHastyAt(now);
        }
    }

    private List<PollStep> sitemaps(String site, String listed, Instant since) {
        return WebUrl.parse(listed)
                .filter(page -> Site.of(page).equals(site))
                .map(page -> Leads.of(page, List.of(), robots.sitemaps(page)).stream()
                        .filter(lead -> lead.getKind() == FetchKind.SITEMAP)
                        .limit(Math.min(MAX_SITEMAPS, settings.lists().maxSitemapsPerPoll()))
                        .map(lead -> PollStep.newBuilder(lead).setSince(since).build())
                        .toList())
                .orElse(List.of());
    }
}
