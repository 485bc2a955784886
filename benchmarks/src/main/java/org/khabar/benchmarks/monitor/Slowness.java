package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;

/**
 * One producer reads feeds of thousands of hosts at once, each of which sends its feed a byte every ten seconds. What its heap holds more than it
 * held before, after a full collection, is divided by the connections.
 */
final class Slowness {
    private static final double MOST_KILOBYTES = 50;
    private static final Duration UP = Duration.ofMinutes(5);

    private static final String SETTINGS = """
            frontier:
              default-delay: 1s
              request-timeout: 20m
              start-within: 5m
              lost-after: 30m
            fetcher:
              user-agent: Khabar/0.1 (+https://khabar.example/contact)
              concurrency: %d
              read-timeout: 1m
            """;

    private final PrintStream out;

    Slowness(PrintStream out) {
        this.out = out;
    }

    /** Runs it; returns whether a connection costs no more heap than it may. */
    boolean run(int connections, Path folder) throws IOException, InterruptedException {
        try (DrippingHosts hosts = DrippingHosts.start(connections);
                LogApart log = LogApart.start(folder.resolve("log"))) {
            Producers producers =
                    new Producers(log, folder, hosts.watched(), String.format(Locale.ROOT, SETTINGS, connections));
            try (ServiceApart producer = producers.start("1g")) {
                return report(hosts, producer, connections);
            }
        }
    }

    private boolean report(DrippingHosts hosts, ServiceApart producer, int connections)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + UP.toNanos();
        while (hosts.open() < connections && System.nanoTime() < end) {
            Thread.sleep(Duration.ofSeconds(1));
        }
        int open = hosts.open();
        producer.collect();
        int with = producer.gc().live();
        hosts.cut();
        Thread.sleep(Duration.ofSeconds(20));
        producer.collect();
        int without = producer.gc().live();
        double each = (with - without) * 1024.0 / Math.max(1, open);
        out.printf(Locale.ROOT, "%-52s %,10d of %,d%n", "slow connections open", open, connections);
        out.printf(Locale.ROOT, "%-52s %,10d%n", "heap after a full collection, MB, all open", with);
        out.printf(Locale.ROOT, "%-52s %,10d%n", "the same, all closed", without);
        out.printf(Locale.ROOT, "%-52s %10.1f (at most %.0f)%n", "heap of a connection, kB", each, MOST_KILOBYTES);
        return open == connections && each <= MOST_KILOBYTES && producer.isAlive();
    }
}
