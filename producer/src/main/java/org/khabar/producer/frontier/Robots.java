package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchResult;
import org.khabar.event.RobotsRules;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.robots.RobotsPolicy;
import org.khabar.producer.robots.RobotsTxt;

/**
 * The robots rules of each origin. They are asked for before the first page of an origin and again when they are too old;
 * rules that can't be renewed are obeyed until they can. What a person declared is polled without them, as in a feed reader:
 * a feed is published to be polled. Section pages and what a poll leads to wait for them.
 */
final class Robots {
    /** What the rules say of a page. */
    sealed interface Verdict {
        /** It may be fetched. */
        record Allowed() implements Verdict {}

        /** The rules have to be asked for first. */
        record AskFirst() implements Verdict {}

        /**
         * The rules could not be had.
         *
         * @param askAgainAt when to ask for them again
         */
        record NotKnown(Instant askAgainAt) implements Verdict {}

        /**
         * It is not to be fetched.
         *
         * @param reason a reason code
         */
        record Refused(String reason) implements Verdict {}
    }

    private static final Duration LONGEST_RETRY = Duration.ofHours(1);
    private static final int CACHED = 1_000;

    private final FrontierSettings settings;
    private final KeyValueStore<String, RobotsRules> store;
    private final LinkedHashMap<String, RobotsTxt> parsed = new LinkedHashMap<>();

    Robots(FrontierSettings settings, KeyValueStore<String, RobotsRules> store) {
        this.settings = settings;
        this.store = store;
    }

    Verdict verdict(WebUrl url, Instant now) {
        RobotsRules known = store.get(url.origin());
        if (known == null || !now.isBefore(known.getAskAgainAt())) {
            return new Verdict.AskFirst();
        }
        if (known.getRules().isEmpty()) {
            return new Verdict.NotKnown(known.getAskAgainAt());
        }
        RobotsTxt robots = parse(url.origin(), known);
        if (crawlDelay(robots).compareTo(settings.maxCrawlDelay()) > 0) {
            return new Verdict.Refused("ROBOTS_DELAY_TOO_LONG");
        }
        return robots.allows(settings.productToken(), url.pathAndQuery())
                ? new Verdict.Allowed()
                : new Verdict.Refused("ROBOTS_DISALLOWED");
    }

    /** Returns the delay an origin asks for, zero where it asks for none; at most the longest that is granted. */
    Duration delay(WebUrl url) {
        RobotsRules known = store.get(url.origin());
        if (known == null || known.getRules().isEmpty()) {
            return Duration.ZERO;
        }
        Duration asked = crawlDelay(parse(url.origin(), known));
        return asked.compareTo(settings.maxCrawlDelay()) > 0 ? settings.maxCrawlDelay() : asked;
    }

    /** Returns the sitemaps that the robots.txt of an origin names, as far as it is known. */
    List<String> sitemaps(WebUrl url) {
        RobotsRules known = store.get(url.origin());
        return known == null ? List.of() : parse(url.origin(), known).sitemaps();
    }

    void answered(WebUrl url, FetchReport report, Instant now) {
        RobotsRules known = store.get(url.origin());
        RobotsRules next = known != null
                ? known
                : RobotsRules.newBuilder().setAskAgainAt(now).build();
        switch (policy(report)) {
            case OBEY_BODY -> renew(next, RobotsTxt.parse(Reports.body(report)).compact(settings.productToken()), now);
            case ALLOW_ALL -> renew(next, "", now);
            case DISALLOW_FOR_NOW -> {
                next.setFailures(next.getFailures() + 1);
                next.setAskAgainAt(
                        now.plus(Backoff.doubling(settings.robots().retry(), next.getFailures(), LONGEST_RETRY)));
            }
        }
        parsed.remove(url.origin());
        store.put(url.origin(), next);
    }

    private void renew(RobotsRules rules, String text, Instant now) {
        rules.setRules(text);
        rules.setFailures(0);
        rules.setAskAgainAt(now.plus(settings.robots().ttl()));
    }

    /** Returns what the answer to a request for robots.txt means. */
    static RobotsPolicy policy(FetchReport report) {
        if (report.getResult() == FetchResult.FETCHED) {
            return RobotsPolicy.OBEY_BODY;
        }
        if (report.getResult() == FetchResult.REFUSED) {
            // The address guard refuses the pages too; they are to get that outcome, not to wait.
            return RobotsPolicy.ALLOW_ALL;
        }
        return report.getStatus().map(RobotsPolicy::ofStatus).orElseGet(RobotsPolicy::ofUnreachable);
    }

    private Duration crawlDelay(RobotsTxt robots) {
        return robots.crawlDelay(settings.productToken()).orElse(Duration.ZERO);
    }

    private RobotsTxt parse(String origin, RobotsRules rules) {
        @Nullable RobotsTxt cached = parsed.get(origin);
        if (cached == null) {
            cached = RobotsTxt.parse(rules.getRules().orElse(""));
            if (parsed.size() >= CACHED) {
                parsed.pollFirstEntry();
            }
            parsed.put(origin, cached);
        }
        return cached;
    }
}
