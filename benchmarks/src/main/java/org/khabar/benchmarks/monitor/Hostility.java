package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.benchmarks.apart.GcLog;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;
import org.khabar.benchmarks.monitor.hostile.Canary;
import org.khabar.benchmarks.monitor.hostile.HostileHosts;
import org.khabar.benchmarks.monitor.hostile.HostileHosts.Met;

/**
 * One producer watches twenty healthy papers, first alone and then beside a hostile host for each fault of docs/faults.md that a host can do, all
 * at once; what becomes of the healthy papers' articles is compared.
 */
final class Hostility {
    private static final int HEALTHY = 20;
    private static final Duration PUBLISHED_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration UP = Duration.ofMinutes(5);

    /** A producer that begins is slow, as its code is not yet compiled, and reads all documents of all hosts for the first time. */
    private static final Duration SETTLING = Duration.ofSeconds(45);

    /** What has not come so long after the last was published never comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What comes twice comes again within this. */
    private static final Duration REPEATS = Duration.ofSeconds(10);

    /** The least an operator may say: the most a hostile source is asked. */
    private static final String HOSTILE_INTERVAL = "    interval: 30s\n";

    /** Healthy sources are polled so often that the delay of an article is hardly that of waiting for a poll. */
    private static final String SETTINGS = """
            frontier:
              default-delay: 1s
              rhythm:
                hourly: 2s
                min: 2s
                max: 2s
                max-wish: 0s
            fetcher:
              user-agent: Khabar/0.1 (+https://khabar.example/contact)
            """;

    private final PrintStream out;

    Hostility(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs both; returns whether all holds.
     *
     * @param minutes how long each of the two is watched once it has settled
     */
    boolean run(int minutes, Path folder) throws IOException, InterruptedException {
        Duration watched = Duration.ofMinutes(minutes);
        try (Canary canary = Canary.listen()) {
            tell("without the faults");
            HostileVerdict.Run alone = watch(Watched.NOTHING, watched, folder.resolve("alone"));
            try (HostileHosts hostile = HostileHosts.start(canary)) {
                tell("with " + hostile.sources().size() + " hostile hosts");
                HostileVerdict.Run beside = watch(sources(hostile), watched, folder.resolve("faults"));
                List<String> unmet = hostile.met().stream()
                        .filter(met -> met.times() == 0)
                        .map(Met::fault)
                        .toList();
                hostile.met().forEach(met -> tell(String.format(Locale.ROOT, "%,6d x  %s", met.times(), met.fault())));
                return report(new HostileVerdict(alone, beside, canary.connections(), hostile.forbidden(), unmet));
            }
        }
    }

    private static Watched sources(HostileHosts hostile) {
        List<String> sources = new ArrayList<>();
        for (HostileHosts.HostileSource source : hostile.sources()) {
            sources.add(Watched.source(
                    "hostile-" + sources.size(), source.url(), "    kind: " + source.kind() + "\n" + HOSTILE_INTERVAL));
        }
        return new Watched(sources, hostile.authorities());
    }

    private HostileVerdict.Run watch(Watched others, Duration watched, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        LatePapers late = new LatePapers(PUBLISHED_EVERY);
        try (LoopbackHosts web = LoopbackHosts.start(HEALTHY, late);
                LogApart log = LogApart.start(folder.resolve("log"));
                PageArrivals pages = new PageArrivals(log.cluster())) {
            Watched healthy = Watched.feeds(web, HEALTHY, 1, "");
            Producers producers = new Producers(log, folder, healthy.and(others), SETTINGS);
            try (ServiceApart producer = producers.start()) {
                SmallPapers papers = late.awaitBegin(UP);
                Thread.sleep(SETTLING);
                Instant from = Instant.now();
                Thread.sleep(watched);
                Map<String, Instant> all = published(papers, web, Instant.now());
                awaitAll(all, pages);
                Delivery delivery = Delivery.of(all, pages.soFar());
                Delivery settled = Delivery.of(since(from, all), pages.soFar());
                boolean alive = producer.isAlive();
                producer.collect();
                GcLog gc = producer.gc();
                return new HostileVerdict.Run(delivery, settled, errors(producer.said()), gc.peak(), gc.live(), alive);
            }
        }
    }

    private static void awaitAll(Map<String, Instant> published, PageArrivals pages) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!pages.soFar().keySet().containsAll(published.keySet()) && System.nanoTime() < end) {
            Thread.sleep(LOOK);
        }
        Thread.sleep(REPEATS);
    }

    private static Map<String, Instant> since(Instant from, Map<String, Instant> published) {
        Map<String, Instant> since = new HashMap<>(published);
        since.values().removeIf(from::isAfter);
        return since;
    }

    private static Map<String, Instant> published(SmallPapers papers, LoopbackHosts web, Instant to) {
        Map<String, Instant> published = new HashMap<>();
        for (int host = 0; host < HEALTHY; host++) {
            String address = LoopbackHosts.address(host);
            for (long entry = 1; entry <= papers.published(address, to); entry++) {
                if (!SmallPapers.isForbidden(entry)) {
                    published.put(
                            "http://" + address + ":" + web.port() + SmallPapers.path(entry),
                            papers.publishedAt(address, entry));
                }
            }
        }
        return published;
    }

    private static List<String> errors(List<String> said) {
        return said.stream()
                .filter(line -> line.contains("OutOfMemoryError") || line.contains("StackOverflowError"))
                .toList();
    }

    private void tell(String what) {
        out.println(what);
    }

    private boolean report(HostileVerdict verdict) {
        Delivery alone = verdict.alone().delivery();
        Delivery beside = verdict.beside().delivery();
        out.printf("%-52s %10s %10s%n", "", "without", "with");
        row("healthy articles", alone.articles(), beside.articles());
        row("of these never came (0)", alone.missing(), beside.missing());
        row("of these came again (0)", alone.repeated(), beside.repeated());
        row(
                "published to page on Kafka, p99, ms, all",
                alone.p99().toMillis(),
                beside.p99().toMillis());
        Delivery aloneSettled = verdict.alone().settled();
        Delivery besideSettled = verdict.beside().settled();
        row(
                "the same once settled, p50, ms",
                aloneSettled.median().toMillis(),
                besideSettled.median().toMillis());
        row(
                "the same once settled, p99, ms",
                aloneSettled.p99().toMillis(),
                besideSettled.p99().toMillis());
        row(
                "heap at its peak, MB (512)",
                verdict.alone().peakHeap(),
                verdict.beside().peakHeap());
        row(
                "heap after a full collection, MB",
                verdict.alone().liveHeap(),
                verdict.beside().liveHeap());
        out.printf(
                Locale.ROOT,
                "%-52s %,21d (at most %d)%n",
                "p99 with the faults longer by, ms",
                verdict.later().toMillis(),
                HostileVerdict.MOST_LATER.toMillis());
        out.printf(Locale.ROOT, "%-52s %,21d (0)%n", "connections to forbidden addresses", verdict.canary());
        out.printf(Locale.ROOT, "%-52s %,21d (0)%n", "requests that a robots.txt forbids", verdict.forbidden());
        List<String> complaints = verdict.complaints();
        complaints.forEach(complaint -> out.println("FAILED: " + complaint));
        return complaints.isEmpty();
    }

    private void row(String what, long alone, long beside) {
        out.printf(Locale.ROOT, "%-52s %,10d %,10d%n", what, alone, beside);
    }
}
