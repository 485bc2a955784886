package org.khabar.benchmarks.week;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.producer.frontier.RhythmSettings;

/** Papers that publish for some days, and a frontier that watches them. */
final class SimulatedWeek {
    /** A Monday. */
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    /** Feeds and sitemaps are full when the watch begins. */
    private static final Duration BEFORE = Duration.ofDays(14);

    /** Sources that publish nothing more are polled once a day at least: what is not found by then is missed. */
    private static final Duration AFTER = Duration.ofHours(25);

    private static final Duration TICK = Duration.ofSeconds(30);
    private static final int TICKS_AN_HOUR = 120;

    private final List<Paper> papers;
    private final Duration watched;

    /** Takes how many papers there are, for how many days they are watched, and the seed of all chance. */
    SimulatedWeek(int sources, int days, long seed) {
        watched = Duration.ofDays(days);
        papers = new ArrayList<>();
        Random random = new Random(seed);
        for (int number = 0; number < sources; number++) {
            papers.add(Paper.random(number, START.minus(BEFORE), START.plus(watched), random));
        }
    }

    /**
     * Watches all papers.
     *
     * @param rhythm how often papers are polled that no interval is declared for
     * @param interval time between two polls; zero: as each paper publishes
     * @param folder for the lock of Kafka Streams
     * @param progress told the simulated time, every hour of it
     */
    Figures watch(RhythmSettings rhythm, Duration interval, Path folder, Consumer<Instant> progress) {
        Web web = new Web(papers);
        Tally tally = new Tally();
        try (SimulatedFrontier frontier = new SimulatedFrontier(WeekSettings.of(rhythm, TICK), folder, START)) {
            papers.forEach(paper -> frontier.declare(source(paper, interval)));
            Instant end = START.plus(watched);
            boolean over = false;
            for (int ticks = 1; !over; ticks++) {
                for (FetchRequest request : frontier.requests()) {
                    tally.count(request, frontier.now().isBefore(end));
                    frontier.report(web.answer(request, frontier.now()));
                }
                frontier.pass(TICK);
                over = !frontier.now().isBefore(tally.isComplete() ? end : end.plus(AFTER));
                if (ticks % TICKS_AN_HOUR == 0) {
                    frontier.dropTheRest();
                    progress.accept(frontier.now());
                }
            }
            return tally.figures(frontier.gaps());
        }
    }

    private static Source source(Paper paper, Duration interval) {
        return Source.newBuilder()
                .setId(paper.site())
                .setName(paper.site())
                .setKind(SourceKind.FEED)
                .setUrl(paper.feedUrl())
                .setIntervalMillis(interval.toMillis())
                .setHeaders(List.of())
                .setOwner(SourceOwner.FILE)
                .build();
    }

    /** What was asked for. */
    private final class Tally {
        private final Map<String, Instant> found = new HashMap<>();
        private final Set<String> awaited = new HashSet<>();
        private long polls;

        Tally() {
            for (Paper paper : papers) {
                for (int article = paper.out(START); article < paper.published().size(); article++) {
                    awaited.add(paper.url(article));
                }
            }
        }

        boolean isComplete() {
            return awaited.isEmpty();
        }

        void count(FetchRequest request, boolean inTime) {
            if (request.getKind() == FetchKind.PAGE) {
                awaited.remove(request.getUrl());
                found.put(request.getUrl(), request.getDiscoveredAt().orElseThrow());
            } else if (request.getKind() != FetchKind.ROBOTS && inTime) {
                polls++;
            }
        }

        Figures figures(long gaps) {
            List<Long> delays = new ArrayList<>();
            int published = 0;
            int missed = 0;
            for (Paper paper : papers) {
                for (int article = paper.out(START); article < paper.published().size(); article++) {
                    Instant at = found.get(paper.url(article));
                    published++;
                    if (at == null) {
                        missed++;
                    } else {
                        delays.add(Duration.between(paper.published().get(article), at)
                                .toMillis());
                    }
                }
            }
            return new Figures(polls, published, missed, gaps, delays);
        }
    }
}
