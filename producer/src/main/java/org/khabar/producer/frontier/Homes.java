package org.khabar.producer.frontier;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Choice;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.event.SourceKind;
import org.khabar.extract.section.FeedLinks;
import org.khabar.extract.url.WebUrl;

/**
 * Looks for the feeds and sitemaps of a home page: in its link tags and links, in robots.txt, and at the usual paths where
 * those name none. Each is fetched in a turn of its own and judged; the best is polled from then on, the home page itself
 * where there is nothing else. After a week, or when the choice fails again and again, the search begins anew. A web page in
 * place of a declared feed is searched for links in the same way.
 */
final class Homes {
    static final String NOTHING_FOUND = "NO_FEED_OR_SITEMAP_FOUND";

    private static final int MAX_FAILURES = 5;
    private static final Duration LOOK_AGAIN = Duration.ofDays(7);

    private final Robots robots;
    private final Candidates candidates;
    private final Step step;

    Homes(Robots robots, Candidates candidates, Step step) {
        this.robots = robots;
        this.candidates = candidates;
        this.step = step;
    }

    /** Begins a search if one is due. Called before each poll. */
    void prepare(PolledSource source) {
        Choice choice = source.getChoice().orElse(null);
        boolean isHome = source.getSource().getKind() == SourceKind.HOME;
        if ((!isHome && choice == null) || source.getLooking() || !PollSteps.isOver(source)) {
            return;
        }
        if (choice == null
                || source.getFailures() >= MAX_FAILURES
                || choice.getReadAt().plus(LOOK_AGAIN).isBefore(step.now())) {
            source.setLooking(isHome);
            source.setChoice(null);
            source.setReadHash(null);
            source.setEtag(null);
            source.setLastModified(null);
            source.setSitemaps(List.of());
        }
    }

    /** Begins a search among the feeds that a web page names, which came in place of a feed. They are the site's own. */
    void lookInstead(PolledSource source, List<String> feeds) {
        WebUrl page = WebUrl.parse(source.getSource().getUrl()).orElseThrow();
        List<PollStep> leads = Leads.feeds(page, feeds);
        if (!leads.isEmpty()) {
            source.setLooking(true);
            PollSteps.add(source, leads);
        }
    }

    /** Takes in what a search was answered. Returns a reason code if the search ends with nothing found. */
    @Nullable
    String answered(String site, PolledSource source, PollStep answered, boolean first, FetchReport report) {
        if (first && report.getStatus().isEmpty()) {
            return giveUp(source, report.getReason().orElse(report.getResult().name()));
        }
        boolean fetched = report.getResult() == FetchResult.FETCHED;
        if (fetched) {
            judge(site, source, answered, report);
        }
        if (first) {
            WebUrl home = WebUrl.parse(source.getSource().getUrl()).orElseThrow();
            List<String> feeds = fetched ? FeedLinks.find(Reports.page(report)) : List.of();
            PollSteps.add(source, Leads.of(home, feeds, robots.sitemaps(home)));
        }
        return end(source);
    }

    /** Ends a search before it has begun: the site can't be asked. Returns the reason code. */
    static String giveUp(PolledSource source, String reason) {
        source.setLooking(false);
        source.setFailures(source.getFailures() + 1);
        return reason;
    }

    /** Ends a search that has nothing left to ask for. Returns a reason code if nothing was found. */
    @Nullable
    String end(PolledSource source) {
        if (!PollSteps.isOver(source)) {
            return null;
        }
        source.setLooking(false);
        Choice choice = source.getChoice().orElse(null);
        if (choice == null) {
            return giveUp(source, NOTHING_FOUND);
        }
        source.setFailures(0);
        PollSteps.add(source, List.of(Leads.lead(choice.getUrl(), choice.getKind())));
        return null;
    }

    private void judge(String site, PolledSource source, PollStep answered, FetchReport report) {
        int score = candidates.score(site, answered.getKind(), report, step.now());
        if (score > source.getChoice().map(Choice::getScore).orElse(0)) {
            source.setChoice(new Choice(answered.getUrl(), answered.getKind(), score, step.now()));
        }
    }
}
