package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.benchmarks.apart.GcLog;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;

/**
 * One producer with a heap of 512 MB polls thousands of feeds once a minute; nine answers of ten are "not modified". Afterwards the processor time
 * of a page is measured beside wrk's.
 */
final class Scale {
    private static final int FEEDS_OF_A_HOST = 20;
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    /** A declared interval is drawn out by up to a tenth, anew for each poll, so that polls do not march in step. */
    private static final double LONGEST_JITTER = 6;

    private static final double LATEST_SECONDS = 5;
    private static final double MOST_CORES = 0.5;

    /** The first polls of all and the second of most, after which the rhythm is even. */
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    private static final String SETTINGS = """
            frontier:
              default-delay: 1s
            fetcher:
              user-agent: Khabar/0.1 (+https://khabar.example/contact)
            """;

    private final PrintStream out;

    Scale(PrintStream out) {
        this.out = out;
    }

    /** Runs it; returns whether lateness and processor time of polls and pages keep their bounds. */
    boolean run(int feeds, int minutes, Path folder) throws IOException, InterruptedException {
        boolean polls = polls(feeds, minutes, folder);
        return new PageCost(out).run(folder) && polls;
    }

    private boolean polls(int feeds, int minutes, Path folder) throws IOException, InterruptedException {
        int hosts = Math.ceilDiv(feeds, FEEDS_OF_A_HOST);
        try (LoopbackHosts web = LoopbackHosts.start(hosts, new QuietFeeds());
                LogApart log = LogApart.start(folder.resolve("log"))) {
            Producers producers = new Producers(
                    log, folder, Watched.feeds(web, hosts, FEEDS_OF_A_HOST, "    interval: 1m\n"), SETTINGS);
            try (ServiceApart producer = producers.start()) {
                Thread.sleep(WARM_UP);
                long from = System.nanoTime();
                Duration cpu = producer.cpu();
                Instant begin = Instant.now();
                Thread.sleep(Duration.ofMinutes(minutes));
                Duration spent = producer.cpu().minus(cpu);
                Duration wall = Duration.between(begin, Instant.now());
                boolean good = report(web.accesses(), from, hosts * FEEDS_OF_A_HOST, spent, wall);
                boolean alive = producer.isAlive();
                producer.collect();
                GcLog gc = producer.gc();
                out.printf(Locale.ROOT, "%-52s %,10d (of 512)%n", "heap at its peak, MB", gc.peak());
                out.printf(Locale.ROOT, "%-52s %,10d%n", "heap after a full collection, MB", gc.live());
                return good && alive;
            }
        }
    }

    private boolean report(List<Access> log, long from, int feeds, Duration spent, Duration wall) {
        List<Double> late = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        int polls = 0;
        for (Access access : log) {
            if (access.path().startsWith("/feed")) {
                Long before = last.put(access.host() + access.path(), access.begin());
                if (access.begin() >= from) {
                    polls++;
                    late.add(before == null ? 1e9 : (access.begin() - before - INTERVAL.toNanos()) / 1e9);
                }
            }
        }
        Collections.sort(late);
        double p99 = late.isEmpty() ? Double.MAX_VALUE : late.get((int) (late.size() * 0.99));
        double cores = (double) spent.toMillis() / wall.toMillis();
        out.printf(Locale.ROOT, "%-52s %,10d%n", "feeds", feeds);
        out.printf(Locale.ROOT, "%-52s %,10d%n", "of these polled at all", last.size());
        out.printf(Locale.ROOT, "%-52s %10.1f%n", "polls a second", polls * 1e3 / wall.toMillis());
        out.printf(
                Locale.ROOT,
                "%-52s %10.2f%n",
                "seconds over a minute since the last poll, p50",
                late.isEmpty() ? 0 : late.get(late.size() / 2));
        out.printf(
                Locale.ROOT,
                "%-52s %10.2f (at most %.0f of jitter and %.0f)%n",
                "seconds over a minute since the last poll, p99",
                p99,
                LONGEST_JITTER,
                LATEST_SECONDS);
        out.printf(Locale.ROOT, "%-52s %10.2f (at most %.1f)%n", "cores", cores, MOST_CORES);
        out.printf(
                Locale.ROOT,
                "%-52s %10.2f%n",
                "processor time of a poll, milliseconds",
                (double) spent.toMillis() / Math.max(1, polls));
        return last.size() == feeds && p99 <= LONGEST_JITTER + LATEST_SECONDS && cores <= MOST_CORES;
    }
}
