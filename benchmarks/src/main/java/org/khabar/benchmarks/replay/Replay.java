package org.khabar.benchmarks.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.benchmarks.topology.ArticleDelays;
import org.khabar.benchmarks.topology.BrokerApart;
import org.khabar.benchmarks.topology.PageStock;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/** Runs the benchmark: {@code Replay DIR [--pages N] [--live N] [--seconds N]}. Ends with 1 where something told is not as it must be. */
final class Replay {
    private static final List<String> WITHOUT_LIMIT = List.of("--rate=0");
    private static final int WARM_UP_PER_SECOND = 20;

    private final ReplayArguments arguments;
    private final BrokerApart broker;
    private final Path data;
    private final int live;
    private final List<String> complaints = new ArrayList<>();

    private Replay(ReplayArguments arguments, BrokerApart broker, Path data) {
        this.arguments = arguments;
        this.broker = broker;
        this.data = data;
        // whole rounds of the same pages, so that both flows must tell the same number of articles
        int round = PageStock.read(arguments.folder()).size();
        this.live = Math.ceilDiv(arguments.live() * arguments.seconds(), round) * round;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ReplayArguments arguments = ReplayArguments.parse(args);
        if (arguments == null) {
            System.err.println(ReplayArguments.USAGE);
            System.exit(2);
            return;
        }
        System.exit(run(arguments));
    }

    private static int run(ReplayArguments arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("khabar-replay");
        try (BrokerApart broker = BrokerApart.start(data.resolve("broker"), arguments.folder())) {
            Replay replay = new Replay(arguments, broker, data);
            replay.measure();
            replay.complaints.forEach(complaint -> System.err.println("FAILED: " + complaint));
            return replay.complaints.isEmpty() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } finally {
            delete(data);
        }
    }

    private void measure() throws InterruptedException {
        broker.order(arguments.pages(), 0);
        broker.awaitWritten();
        Instant from = besideLive();
        alone();
        inTwo();
        between(from);
    }

    /** The live path without a replay, then with one; returns when its first measured page was written. */
    private Instant besideLive() throws InterruptedException {
        try (LivePath path = LivePath.start(broker, data.resolve("process"))) {
            path.flow(live, WARM_UP_PER_SECOND);
            Told before = Told.on(broker.cluster(), Topics.ARTICLES.name());
            Instant from = Instant.now();
            ArticleDelays undisturbed = path.flow(live, arguments.live());
            Told between = Told.on(broker.cluster(), Topics.ARTICLES.name());
            ArticleDelays beside;
            Speed speed;
            try (ReplayApart replay = start("beside", List.of())) {
                replay.await(1);
                ReplayApart.Mark begin = replay.mark();
                beside = path.flow(live, arguments.live());
                speed = Speed.between(begin, replay.mark());
                require(replay.isAlive(), "the replay ended before the live pages did: give more --pages");
            }
            Told after = Told.on(broker.cluster(), Topics.ARTICLES.name());
            int told = between.count() - before.count();
            require(after.count() - between.count() == told, "the live path told another number of articles");
            require(
                    after.records().values().stream().allMatch(records -> records.size() == 1),
                    "the live path told an article twice");
            print("live alone", delays(undisturbed));
            print("live beside a replay", delays(beside));
            print(
                    "  p99, ratio",
                    String.format(
                            Locale.ROOT,
                            "%.2f (aim 1.5)",
                            (double) beside.percentile(99) / undisturbed.percentile(99)));
            print(
                    "  articles",
                    String.format(Locale.ROOT, "%,d, and %,d beside a replay", told, after.count() - between.count()));
            print("  replay beside it", speed(speed));
            return from;
        }
    }

    private void alone() throws InterruptedException {
        Speed bare = new BareReading(broker.cluster()).read(arguments.pages());
        try (ReplayApart replay = start("whole", WITHOUT_LIMIT)) {
            replay.await();
            Speed speed = Speed.ofSecondHalf(replay.marks());
            print("bare reading of the log", speed(bare));
            print("replay alone", speed(speed));
            print(
                    "  of CPU time, ratio",
                    String.format(Locale.ROOT, "%.3f (aim 0.8)", speed.perCpuSecond() / bare.perCpuSecond()));
        }
    }

    private void inTwo() throws InterruptedException {
        try (ReplayApart replay = start("halves", WITHOUT_LIMIT)) {
            replay.await(arguments.pages() / 2);
            replay.killAndStartAgain();
            replay.await();
        }
        int compared = 0;
        int differing = 0;
        ArticleTopics whole = Topics.replayed("whole", Topics.PAGES.name());
        ArticleTopics halves = Topics.replayed("halves", Topics.PAGES.name());
        for (List<String> pair : List.of(
                List.of(whole.articles().name(), halves.articles().name()),
                List.of(whole.outcomes().name(), halves.outcomes().name()))) {
            Told one = Told.on(broker.cluster(), pair.getFirst());
            Told other = Told.on(broker.cluster(), pair.getLast());
            compared += one.count();
            differing += one.differences(other).size();
        }
        print(
                "killed in the middle",
                String.format(Locale.ROOT, "%,d records compared, %,d differ", compared, differing));
        require(differing == 0 && compared > 0, "a replay that was killed in the middle tells something else");
    }

    private void between(Instant from) throws InterruptedException {
        try (ReplayApart replay = start("between", List.of("--from=" + from, "--rate=0"))) {
            replay.await();
        }
        ArticleTopics topics = Topics.replayed("between", Topics.PAGES.name());
        int told = Told.on(broker.cluster(), topics.outcomes().name()).count();
        print("--from", String.format(Locale.ROOT, "%,d of %,d pages fetched then", told, 2 * live));
        require(told == 2 * live, "--from does not pick exactly the pages fetched since");
    }

    private ReplayApart start(String name, List<String> options) {
        return ReplayApart.start(name, options, broker.cluster(), broker.address(), data);
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private static String delays(ArticleDelays delays) {
        return String.format(
                Locale.ROOT,
                "%,d articles, %d ms p50, %d ms p99",
                delays.count(),
                delays.percentile(50),
                delays.percentile(99));
    }

    private static String speed(Speed speed) {
        return String.format(
                Locale.ROOT, "%.1f pages a second of CPU time, %.1f a second", speed.perCpuSecond(), speed.perSecond());
    }

    private static void print(String what, String found) {
        System.out.printf(Locale.ROOT, "%-24s %s%n", what, found);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
