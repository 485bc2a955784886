package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs what {@link MonitorArguments} understands. Ends with 1 where something does not hold. */
final class Monitor {
    private Monitor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        MonitorArguments asked = MonitorArguments.parse(args);
        if (asked == null) {
            System.err.println(MonitorArguments.USAGE);
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory("khabar-monitor");
        System.out.println("what the processes say stands in " + folder);
        boolean good = switch (asked) {
            case MonitorArguments.Polite polite -> new Politeness(System.out).run(polite.hosts(), folder);
            case MonitorArguments.Faults faults -> new Hostility(System.out).run(faults.minutes(), folder);
            case MonitorArguments.Slow slow -> new Slowness(System.out).run(slow.connections(), folder);
            case MonitorArguments.Feeds feeds -> new Scale(System.out).run(feeds.feeds(), feeds.minutes(), folder);
        };
        System.exit(good ? 0 : 1);
    }
}
