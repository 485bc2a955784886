package org.khabar.producer.frontier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Choice;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.event.SourceKind;
import org.khabar.extract.section.FeedLinks;
import org.khabar.extract.sitemap.SitemapLink;
import org.khabar.extract.sitemap.SitemapOrder;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Looks for the feeds and sitemaps of a home page: in its link tags and links, in robots.txt, and at the usual paths where
 * those name none. Each is fetched in a turn of its own and judged; the best is polled from then on, the home page itself
 * where there is nothing else. After a week, or when the choice fails again and again, the search begins anew.
 */
final class Homes {
    static final String NOTHING_FOUND = "NO_FEED_OR_SITEMAP_FOUND";

    private static final int MAX_FEEDS = 6;
    private static final int MAX_SITEMAPS = 4;
    private static final int MAX_FAILURES = 5;
    private static final Duration LOOK_AGAIN = Duration.ofDays(7);

    /** Where WordPress, Blogger, Drupal, Hugo, Jekyll and Ghost publish feeds, and most sites their sitemap. */
    private static final Map<String, FetchKind> USUAL_PATHS = usualPaths();

    private final Robots robots;
    private final Candidates candidates;
    private final Step step;

    Homes(Robots robots, Candidates candidates, Step step) {
        this.robots = robots;
        this.candidates = candidates;
        this.step = step;
    }

    private static Map<String, FetchKind> usualPaths() {
        Map<String, FetchKind> paths = new LinkedHashMap<>();
        paths.put("/feed/", FetchKind.FEED);
        paths.put("/rss.xml", FetchKind.FEED);
        paths.put("/rss", FetchKind.FEED);
        paths.put("/feed.xml", FetchKind.FEED);
        paths.put("/atom.xml", FetchKind.FEED);
        paths.put("/index.xml", FetchKind.FEED);
        paths.put("/sitemap_news.xml", FetchKind.SITEMAP);
        paths.put("/news-sitemap.xml", FetchKind.SITEMAP);
        paths.put("/sitemap.xml", FetchKind.SITEMAP);
        paths.put("/sitemap_index.xml", FetchKind.SITEMAP);
        return paths;
    }

    /** Begins a search if one is due. Called before each poll. */
    void prepare(PolledSource source) {
        if (source.getSource().getKind() != SourceKind.HOME || source.getLooking() || !PollSteps.isOver(source)) {
            return;
        }
        Choice choice = source.getChoice().orElse(null);
        if (choice == null
                || source.getFailures() >= MAX_FAILURES
                || choice.getReadAt().plus(LOOK_AGAIN).isBefore(step.now())) {
            source.setLooking(true);
            source.setChoice(null);
            source.setEtag(null);
            source.setLastModified(null);
            source.setSitemaps(List.of());
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
            PollSteps.add(source, steps(site, source, fetched ? FeedLinks.find(Reports.page(report)) : List.of()));
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
        PollSteps.add(source, List.of(step(choice.getUrl(), choice.getKind())));
        return null;
    }

    private void judge(String site, PolledSource source, PollStep answered, FetchReport report) {
        int score = candidates.score(site, answered.getKind(), report, step.now());
        if (score > source.getChoice().map(Choice::getScore).orElse(0)) {
            source.setChoice(new Choice(answered.getUrl(), answered.getKind(), score, step.now()));
        }
    }

    private List<PollStep> steps(String site, PolledSource source, List<String> feeds) {
        WebUrl home = WebUrl.parse(source.getSource().getUrl()).orElseThrow();
        List<PollStep> steps = new ArrayList<>();
        feeds.stream()
                .filter(url -> isOf(site, url))
                .limit(MAX_FEEDS)
                .forEach(url -> steps.add(step(url, FetchKind.FEED)));
        List<SitemapLink> sitemaps = robots.sitemaps(home).stream()
                .flatMap(named -> home.resolve(named).stream())
                .map(url -> new SitemapLink(url.toString(), null))
                .filter(link -> isOf(site, link.url()))
                .toList();
        SitemapOrder.newestFirst(sitemaps).stream()
                .limit(MAX_SITEMAPS)
                .forEach(link -> steps.add(step(link.url(), FetchKind.SITEMAP)));
        if (steps.isEmpty()) {
            USUAL_PATHS.forEach((path, kind) ->
                    home.resolve(path).ifPresent(url -> steps.add(step(url.toString(), kind))));
        }
        return steps;
    }

    private static PollStep step(String url, FetchKind kind) {
        return PollStep.newBuilder().setUrl(url).setKind(kind).build();
    }

    private static boolean isOf(String site, String url) {
        Optional<WebUrl> parsed = WebUrl.parse(url);
        return parsed.isPresent() && Site.of(parsed.get()).equals(site);
    }
}
