package org.khabar.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.schemas.Topics;

/** Runs the benchmark: {@code Topology DIR [--pages N]}. */
final class Topology {
    private static final String USAGE =
            "usage: Topology DIR [--pages N]: DIR holds the sets aeb and fundus, or is a set; N is 100 to 100000";
    private static final int PAGES = 20_000;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 4;
    private static final int PER_SECOND = 20;
    private static final int SECONDS = 60;
    private static final Duration QUIET = Duration.ofSeconds(5);

    private Topology() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1
                && !(args.length == 3 && args[1].equals("--pages") && args[2].matches("[1-9][0-9]{2,4}"))) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("khabar-topology");
        try {
            measure(Path.of(args[0]), args.length == 3 ? Integer.parseInt(args[2]) : PAGES, data);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } finally {
            delete(data);
        }
    }

    private static void measure(Path folder, int pages, Path data) throws IOException, InterruptedException {
        PageStock stock = PageStock.read(folder);
        BareLoop bare = new BareLoop(stock);
        try (BrokerApart broker = BrokerApart.start(data.resolve("broker"), folder)) {
            broker.order(pages, 0);
            broker.awaitWritten();
            bare.pagesPerCpuSecond(WARM_UP_ROUNDS);
            double before = bare.pagesPerCpuSecond(ROUNDS);
            Settings settings = Settings.defaults();
            CatchUp caughtUp;
            ArticleDelays delays;
            try (StreamsHost host = StreamsHost.open(broker.cluster(), settings.streams(), data.resolve("topology"));
                    ArticleRun run = ArticleRun.start(
                            host, broker.cluster(), settings, Topics.LIVE, ArticleRun.LIVE, Topology::failed)) {
                caughtUp = CatchUp.follow(run, pages);
                delays = delays(broker);
            }
            double after = bare.pagesPerCpuSecond(ROUNDS);
            print(pages, caughtUp, (before + after) / 2, delays);
        }
    }

    private static ArticleDelays delays(BrokerApart broker) {
        try (ArticleDelays.Watch watch = new ArticleDelays.Watch(broker.cluster())) {
            broker.order(PER_SECOND * SECONDS, PER_SECOND);
            return watch.take(QUIET);
        }
    }

    private static void failed(RuntimeException reason) {
        System.err.println(reason.getMessage());
    }

    private static void print(int pages, CatchUp caughtUp, double bare, ArticleDelays delays) throws IOException {
        System.out.printf(
                Locale.ROOT,
                """
                bare loop               %8.1f pages per CPU second
                topology                %8.1f pages per CPU second, %.1f a second, the second half of %,d pages
                topology / bare loop    %8.3f
                page -> article         %8d ms p50, %d ms p99, of %,d articles at %d pages a second
                memory at its peak      %8d MB
                """,
                bare,
                caughtUp.pagesPerCpuSecond(),
                caughtUp.pages() / caughtUp.seconds(),
                pages,
                caughtUp.pagesPerCpuSecond() / bare,
                delays.percentile(50),
                delays.percentile(99),
                delays.count(),
                PER_SECOND,
                peakMegabytes());
    }

    /** The most memory that this process ever held, as Linux counts it; 0 elsewhere. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
