package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.benchmarks.apart.ChildProcess;

/**
 * The processor time of fetching a page of 10 kB, beside that of wrk, which does nothing but ask and count: each in a process of its own, over
 * sixteen connections to a host on loopback that stay open. What is counted is one process's time and the requests that the host saw meanwhile.
 */
final class PageCost {
    static final double MOST_TIMES = 7;
    private static final int PAGE_BYTES = 10_000;
    private static final int WARM_UP_REQUESTS = 300_000;
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final PrintStream out;

    PageCost(PrintStream out) {
        this.out = out;
    }

    /** Measures both; returns whether a fetch costs no more times what wrk takes than it may. Without wrk nothing is compared. */
    boolean run(Path folder) throws IOException, InterruptedException {
        HostSite.Reply reply = new HostSite.Reply(200, "text/html; charset=utf-8", page(), "");
        try (LoopbackHosts web = LoopbackHosts.start(1, (_, _, _) -> reply)) {
            String authority = LoopbackHosts.address(0) + ":" + web.port();
            String url = "http://" + authority + "/page.html";
            double ours;
            try (ChildProcess fetcher = ChildProcess.start(
                    List.of("-Xmx256m", "-XX:+UseParallelGC"),
                    List.of(PageLoop.class.getName(), url, authority),
                    folder.resolve("page-loop.log"))) {
                ours = micros(fetcher, web);
            }
            tell("processor time of a 10 kB page, microseconds", ours);
            if (!isInstalled()) {
                out.println("wrk is not installed (apt-get install wrk), so there is nothing to compare with");
                return true;
            }
            double theirs;
            long seconds = WARM_UP.plus(MEASURED).multipliedBy(2).toSeconds(); // it is ended before
            try (ChildProcess wrk = ChildProcess.start(
                    List.of("wrk", "-t1", "-c" + PageLoop.CONNECTIONS, "-d" + seconds + "s", url),
                    folder.resolve("wrk.log"))) {
                theirs = micros(wrk, web);
            }
            tell("the same of wrk", theirs);
            out.printf(Locale.ROOT, "%-52s %10.1f (at most %.0f)%n", "times what wrk takes", ours / theirs, MOST_TIMES);
            return ours / theirs <= MOST_TIMES;
        }
    }

    private static double micros(ChildProcess process, LoopbackHosts web) throws InterruptedException {
        long warm = web.requests() + WARM_UP_REQUESTS;
        long end = System.nanoTime() + WARM_UP.toNanos();
        while (web.requests() < warm && System.nanoTime() < end) {
            Thread.sleep(LOOK);
        }
        Duration cpu = process.cpu();
        long requests = web.requests();
        Thread.sleep(MEASURED);
        if (!process.isAlive()) {
            throw new IllegalStateException("what was measured ended by itself");
        }
        double spent = process.cpu().minus(cpu).toNanos() / 1e3;
        return spent / Math.max(1, web.requests() - requests);
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("<html><head><title>Ferry</title></head><body><article>");
        while (page.length() < PAGE_BYTES) {
            page.append("<p>The harbour office said that ferry " + page.length() + " would leave an hour later.</p>\n");
        }
        return page.substring(0, PAGE_BYTES);
    }

    private void tell(String what, double micros) {
        out.printf(Locale.ROOT, "%-52s %10.1f%n", what, micros);
    }
}
