package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;

/**
 * Three producers share the hosts; one is killed, one stopped for longer than its requests live and continued, one added. The log of the hosts
 * tells what they made of it. Ends after six minutes.
 */
final class Politeness {
    private static final Duration DELAY = Duration.ofSeconds(1);
    private static final Duration PUBLISHED_EVERY = Duration.ofSeconds(40);
    private static final String SOURCE = "    interval: 30s\n    delay: 1s\n";

    /** Requests come back soon, so that a loss shows within the run. */
    private static final String SETTINGS = """
            frontier:
              default-delay: 1s
              request-timeout: 5s
              start-within: 5s
              lost-after: 15s
            fetcher:
              user-agent: Khabar/0.1 (+https://khabar.example/contact)
              connect-timeout: 2s
              read-timeout: 3s
            """;

    /** What was published so long before the end must have been fetched: a poll, a wait in the queue, a request that was lost. */
    private static final Duration SETTLED = Duration.ofSeconds(100);

    private final PrintStream out;
    private final Instant begin = Instant.now();
    private final long beginNanos = System.nanoTime();

    Politeness(PrintStream out) {
        this.out = out;
    }

    /** Runs it; returns whether all holds. */
    boolean run(int hosts, Path folder) throws IOException, InterruptedException {
        SmallPapers papers = new SmallPapers(begin, PUBLISHED_EVERY);
        try (LoopbackHosts web = LoopbackHosts.start(hosts, papers);
                LogApart log = LogApart.start(folder.resolve("log"))) {
            Producers producers = new Producers(log, folder, Watched.feeds(web, hosts, 1, SOURCE), SETTINGS);
            try (ServiceApart first = producers.start();
                    ServiceApart second = producers.start();
                    ServiceApart third = producers.start()) {
                tell("three producers started");
                await(web, 90, "");
                first.kill();
                await(web, 60, "one was killed");
                second.freeze();
                await(web, 60, "another was stopped");
                second.thaw();
                await(web, 30, "it goes on");
                try (ServiceApart added = producers.start()) {
                    tell("one was added");
                    await(web, 120, "");
                    return verdict(web, papers, hosts) && second.isAlive() && third.isAlive() && added.isAlive();
                }
            }
        }
    }

    private void await(LoopbackHosts web, int seconds, String what) throws InterruptedException {
        if (!what.isEmpty()) {
            tell(what);
        }
        int before = web.accesses().size();
        Thread.sleep(Duration.ofSeconds(seconds));
        tell("requests in the last " + seconds + " s: " + (web.accesses().size() - before));
    }

    private void tell(String what) {
        out.printf(
                Locale.ROOT,
                "%4d s  %s%n",
                Duration.between(begin, Instant.now()).toSeconds(),
                what);
    }

    private boolean verdict(LoopbackHosts web, SmallPapers papers, int hosts) {
        Set<String> fetched = web.accesses().stream()
                .map(access -> access.host() + access.path())
                .collect(Collectors.toSet());
        int published = 0;
        int missed = 0;
        for (int host = 0; host < hosts; host++) {
            String address = LoopbackHosts.address(host);
            long last = papers.published(address, Instant.now().minus(SETTLED));
            for (long entry = 1; entry <= last; entry++) {
                if (!SmallPapers.isForbidden(entry)) {
                    published++;
                    missed += fetched.contains(address + SmallPapers.path(entry)) ? 0 : 1;
                }
            }
        }
        AccessVerdict log = AccessVerdict.of(web.accesses(), DELAY);
        out.printf(Locale.ROOT, "%-52s %,10d%n", "requests to " + hosts + " hosts", log.requests());
        out.printf(
                Locale.ROOT, "%-52s %,10d (0)%n", "requests while another of the host was under way", log.overlaps());
        out.printf(
                Locale.ROOT,
                "%-52s %,10d (0)%n",
                "requests sooner than 1 s after the one before",
                log.early().size());
        out.printf(
                Locale.ROOT,
                "%-52s %,10d%n",
                "shortest pause, milliseconds",
                log.shortest().toMillis());
        out.printf(Locale.ROOT, "%-52s %,10d (0)%n", "requests that robots.txt forbids", log.forbidden());
        out.printf(Locale.ROOT, "%-52s %,10d%n", "articles published and due", published);
        out.printf(Locale.ROOT, "%-52s %,10d (0)%n", "of these never fetched", missed);
        out.printf(Locale.ROOT, "%-52s %,10d%n", "articles fetched again", log.repeated());
        for (AccessVerdict.Early early : log.early()) {
            out.printf(
                    Locale.ROOT,
                    "%4d s  %s: %s %d ms after %s%n",
                    (early.access().begin() - beginNanos) / 1_000_000_000,
                    early.access().host(),
                    early.access().path(),
                    early.gapMillis(),
                    early.before().path());
        }
        return log.overlaps() == 0 && log.early().isEmpty() && log.forbidden() == 0 && missed == 0;
    }
}
