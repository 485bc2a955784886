package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.link;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;

/** Whatever hosts answer, reports are lost and the frontier is restarted: it is never impolite. */
class PolitenessTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final List<String> HOSTS = List.of("example.org", "www.example.org", "m.example.org:8080");
    private static final List<FetchResult> RESULTS = List.of(FetchResult.values());
    private static final List<SourceKind> KINDS = List.of(SourceKind.values());
    private static final int STEPS = 120;

    private final Map<String, FetchRequest> underWay = new HashMap<>();
    private final Map<String, Instant> reported = new HashMap<>();

    @Property(tries = 30)
    void noTwoRequestsOfAHostOverlapAndNoGapIsShorterThanTheDelay(@ForAll long seed) {
        underWay.clear();
        reported.clear();
        Random random = new Random(seed);
        SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> frontier.list("example.org", link(anyUrl(random)));
                case 3 -> frontier.declare(anySource(random));
                case 4 -> frontier.remove("feed" + random.nextInt(3));
                case 5 -> frontier.jump(SETTINGS.lostAfter().plusSeconds(random.nextInt(600)));
                case 6 -> frontier = frontier.restart();
                case 7, 8 -> frontier.jump(Duration.ofMillis(100L * random.nextInt(40)));
                default -> answer(frontier, random);
            }
            frontier.requests().forEach(judge(frontier.now()));
        }
        frontier.close();
    }

    private Consumer<FetchRequest> judge(Instant now) {
        return request -> {
            String host = Host.of(request.getUrl());
            FetchRequest other = underWay.put(host, request);
            if (other != null) {
                assertThat(now)
                        .as("%s after %s", request, other)
                        .isAfterOrEqualTo(other.getIssuedAt().plus(SETTINGS.lostAfter()));
            }
            Instant last = reported.get(host);
            if (last != null) {
                assertThat(now).as("%s", request).isAfterOrEqualTo(last.plus(SETTINGS.defaultDelay()));
            }
        };
    }

    private void answer(SimulatedFrontier frontier, Random random) {
        List<FetchRequest> open = new ArrayList<>(underWay.values());
        if (open.isEmpty()) {
            return;
        }
        FetchRequest request = open.get(random.nextInt(open.size()));
        String host = Host.of(request.getUrl());
        underWay.remove(host);
        // However late the report comes, the fetch itself has ended within its own limits.
        Instant latest = request.getIssuedAt().plus(SETTINGS.startWithin()).plus(SETTINGS.requestTimeout());
        reported.put(host, frontier.now().isBefore(latest) ? frontier.now() : latest);
        FetchResult result = RESULTS.get(random.nextInt(RESULTS.size()));
        if (request.getKind() == FetchKind.SITEMAP) {
            frontier.report(frontier.answer(request, FetchResult.FETCHED, 200)
                    .setBody(SimulatedFrontier.bytes(anyIndex(random)))
                    .build());
        } else if (result == FetchResult.FETCHED || request.getKind() == FetchKind.FEED) {
            frontier.answerWell(request, anyUrl(random), anyUrl(random));
        } else {
            frontier.report(frontier.answer(request, result, 503)
                    .setLocation(result == FetchResult.REDIRECTED ? anyUrl(random) : null)
                    .build());
        }
    }

    private static Source anySource(Random random) {
        return Source.newBuilder(source("feed" + random.nextInt(3), anyUrl(random), Duration.ofMinutes(1)))
                .setKind(KINDS.get(random.nextInt(KINDS.size())))
                .build();
    }

    private static String anyIndex(Random random) {
        return "<sitemapindex><sitemap><loc>" + anyUrl(random) + "</loc></sitemap><sitemap><loc>" + anyUrl(random)
                + "</loc></sitemap></sitemapindex>";
    }

    private static String anyUrl(Random random) {
        return "http://" + HOSTS.get(random.nextInt(HOSTS.size())) + "/" + random.nextInt(30);
    }
}
