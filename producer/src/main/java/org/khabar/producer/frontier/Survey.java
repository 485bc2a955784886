package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.PollStep;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.extract.section.FeedLinks;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.frontier.SourceFindings.Listing;
import org.khabar.producer.robots.RobotsTxt;

/**
 * Looks at a URL as the frontier would if it were declared as a source, without declaring it: robots.txt first, then the
 * document itself, then the feeds and sitemaps that it or robots.txt names, one after the other with the host's delay between
 * them. At most some 15 documents are fetched, and no article.
 */
public final class Survey {
    /** Sitemaps of an index that are read: enough to see what it is like. */
    private static final int SITEMAPS_OF_INDEX = 2;

    /** Gets documents for a survey. */
    @FunctionalInterface
    public interface Documents {
        /**
         * Gets one document.
         *
         * @param kind what it is thought to be
         * @param url where it is
         * @param pause least time since the end of the last request to its host; waited for
         */
        FetchReport get(FetchKind kind, WebUrl url, Duration pause);
    }

    private final FrontierSettings settings;
    private final Duration delay;
    private final Documents documents;
    private final InstantSource clock;
    private final ListingReader reader;

    /** Takes how polite to be, the source as it would be declared, what to fetch with, and what time it is. */
    public Survey(FrontierSettings settings, Source declared, Documents documents, InstantSource clock) {
        this.settings = settings;
        this.delay = longer(
                settings.defaultDelay(),
                Duration.ofMillis(declared.getDelayMillis().orElse(0L)));
        this.documents = documents;
        this.clock = clock;
        this.reader = new ListingReader(settings, declared);
    }

    /** What holds for all requests of one survey. */
    private record Visit(WebUrl url, RobotsTxt robots, Duration pause, Instant now) {}

    /** Looks at a URL. Whatever its host answers, the findings say so. */
    public SourceFindings of(WebUrl url) {
        Instant now = clock.instant();
        WebUrl robotsUrl = WebUrl.parse(url.origin() + "/robots.txt").orElseThrow();
        FetchReport answer = documents.get(FetchKind.ROBOTS, robotsUrl, Duration.ZERO);
        return switch (Robots.policy(answer)) {
            case OBEY_BODY -> of(visit(url, RobotsTxt.parse(Reports.body(answer)), now));
            case ALLOW_ALL -> of(visit(url, RobotsTxt.allowAll(), now));
            case DISALLOW_FOR_NOW ->
                SourceFindings.nothing(
                        url.toString(),
                        answer.getStatus().isPresent() ? "ROBOTS_NOT_KNOWN" : reason(answer),
                        delay,
                        List.of());
        };
    }

    private Visit visit(WebUrl url, RobotsTxt robots, Instant now) {
        Duration asked = robots.crawlDelay(settings.productToken()).orElse(Duration.ZERO);
        return new Visit(url, robots, longer(asked, delay), now);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private SourceFindings of(Visit visit) {
        String url = visit.url().toString();
        if (visit.pause().compareTo(longer(settings.maxCrawlDelay(), delay)) > 0) {
            return SourceFindings.nothing(url, "ROBOTS_DELAY_TOO_LONG", visit.pause(), List.of());
        }
        if (!visit.robots().allows(settings.productToken(), visit.url().pathAndQuery())) {
            return SourceFindings.nothing(url, "ROBOTS_DISALLOWED", visit.pause(), List.of());
        }
        FetchReport report = documents.get(FetchKind.SECTION, visit.url(), visit.pause());
        if (report.getResult() != FetchResult.FETCHED) {
            return SourceFindings.nothing(url, reason(report), visit.pause(), List.of());
        }
        Listing own = listing(visit, reader.kind(report), report);
        return switch (own.kind()) {
            case FEED -> found(visit, SourceKind.FEED, List.of(own), own);
            case SITEMAP -> sitemap(visit, own, report);
            case SECTION, HOME -> page(visit, own, report);
        };
    }

    private SourceFindings sitemap(Visit visit, Listing own, FetchReport report) {
        List<Listing> lists = new ArrayList<>(List.of(own));
        reader.sitemapsOf(report).stream()
                .filter(link -> WebUrl.parse(link)
                        .filter(target -> Site.of(target).equals(Site.of(visit.url())))
                        .isPresent())
                .limit(SITEMAPS_OF_INDEX)
                .forEach(link -> lists.add(look(visit, Leads.lead(link, FetchKind.SITEMAP))));
        Listing fullest = lists.stream()
                .max(Comparator.comparingInt(list -> list.pages().size()))
                .orElse(own);
        return found(visit, SourceKind.SITEMAP, lists, fullest);
    }

    private SourceFindings page(Visit visit, Listing own, FetchReport report) {
        List<Listing> lists = new ArrayList<>(List.of(own));
        for (PollStep lead : Leads.of(
                visit.url(),
                FeedLinks.find(Reports.page(report)),
                visit.robots().sitemaps())) {
            lists.add(look(visit, lead));
        }
        Optional<Listing> best = lists.stream()
                .filter(list -> list.score() > 0)
                .reduce((one, other) -> other.score() > one.score() ? other : one);
        SourceKind kind = visit.url().path().equals("/") ? SourceKind.HOME : SourceKind.SECTION;
        return best.map(list -> found(visit, kind, lists, kind == SourceKind.HOME ? list : own))
                .orElseGet(() ->
                        SourceFindings.nothing(visit.url().toString(), Homes.NOTHING_FOUND, visit.pause(), lists));
    }

    private static SourceFindings found(Visit visit, SourceKind kind, List<Listing> lists, Listing chosen) {
        return new SourceFindings(visit.url().toString(), kind, chosen.problem(), visit.pause(), lists, chosen);
    }

    /** Reads what a page or robots.txt names, unless robots.txt forbids it. */
    private Listing look(Visit visit, PollStep lead) {
        WebUrl target = WebUrl.parse(lead.getUrl()).orElseThrow();
        boolean forbidden = target.origin().equals(visit.url().origin())
                && !visit.robots().allows(settings.productToken(), target.pathAndQuery());
        if (forbidden) {
            return reader.none(lead, "ROBOTS_DISALLOWED");
        }
        FetchReport report = documents.get(lead.getKind(), target, visit.pause());
        return report.getResult() == FetchResult.FETCHED
                ? listing(visit, lead.getKind(), report)
                : reader.none(lead, reason(report));
    }

    private Listing listing(Visit visit, FetchKind kind, FetchReport report) {
        return reader.read(Site.of(visit.url()), kind, report, visit.now(), page -> refusal(visit, page));
    }

    private Optional<String> refusal(Visit visit, String page) {
        return WebUrl.parse(page)
                .filter(url -> url.origin().equals(visit.url().origin()))
                .filter(url -> !visit.robots().allows(settings.productToken(), url.pathAndQuery()))
                .map(_ -> "ROBOTS_DISALLOWED");
    }

    private static String reason(FetchReport report) {
        return report.getReason().orElse(report.getResult().name());
    }
}
