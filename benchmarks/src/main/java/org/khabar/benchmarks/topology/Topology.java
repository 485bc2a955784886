package org.khabar.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.Topics;

/** Runs the benchmark: {@code Topology DIR [--pages N] [--shipped]}. */
final class Topology {
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 4;
    private static final int PER_SECOND = 20;
    private static final int SECONDS = 60;
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final TopologyArguments asked;
    private final BrokerApart broker;
    private final BareLoop bare;
    private final Path data;
    private final TopologyReport report = new TopologyReport(System.out);

    private Topology(TopologyArguments asked, BrokerApart broker, BareLoop bare, Path data) {
        this.asked = asked;
        this.broker = broker;
        this.bare = bare;
        this.data = data;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        TopologyArguments asked = TopologyArguments.parse(args);
        if (asked == null) {
            System.err.println(TopologyArguments.USAGE);
            System.exit(2);
            return;
        }
        Path data = Files.createTempDirectory("khabar-topology");
        try {
            BareLoop bare = new BareLoop(PageStock.read(asked.folder()));
            try (BrokerApart broker = BrokerApart.start(data.resolve("broker"), asked.folder())) {
                new Topology(asked, broker, bare, data).measure();
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } finally {
            delete(data);
        }
    }

    private void measure() throws IOException, InterruptedException {
        broker.order(asked.pages(), 0);
        broker.awaitWritten();
        bare.pagesPerCpuSecond(WARM_UP_ROUNDS);
        double shipped = shipped();
        if (asked.compared()) {
            compare(shipped);
        }
    }

    /** Has the variants read the same pages, and then in the opposite order: so a machine that changes its speed falls on all of them. */
    private void compare(double shipped) throws IOException, InterruptedException {
        double withoutMemory = catchUp(Variant.WITHOUT_MEMORY);
        double atLeastOnce = catchUp(Variant.AT_LEAST_ONCE);
        atLeastOnce += catchUp(Variant.AT_LEAST_ONCE.again());
        withoutMemory += catchUp(Variant.WITHOUT_MEMORY.again());
        double both = shipped + catchUp(Variant.SHIPPED.again());
        report.compared(both / 2, withoutMemory / 2, atLeastOnce / 2);
    }

    /** Returns the shipped topology's share of the bare loop's speed. */
    private double shipped() throws IOException, InterruptedException {
        double before = bare.pagesPerCpuSecond(ROUNDS);
        CatchUp caughtUp;
        ArticleDelays delays;
        long peak;
        long articles;
        PeakMemory.begin();
        try (StreamsHost host = host(Variant.SHIPPED);
                ArticleRun run = start(host, Variant.SHIPPED)) {
            caughtUp = CatchUp.follow(run, asked.pages());
            peak = PeakMemory.megabytes();
            delays = delays();
            articles = run.counts().urls(OutcomeKind.PUBLISHED);
        }
        double loop = (before + bare.pagesPerCpuSecond(ROUNDS)) / 2;
        Path state = data.resolve(Variant.SHIPPED.name()).resolve("state");
        report.shipped(
                asked.pages(),
                loop,
                caughtUp,
                delays,
                PER_SECOND,
                peak,
                StateSize.of(state.resolve(Variant.SHIPPED.applicationId())),
                articles);
        return caughtUp.pagesPerCpuSecond() / loop;
    }

    /** Has another variant read the same pages, and returns its share of the speed of the bare loop just before and after. */
    private double catchUp(Variant variant) throws IOException, InterruptedException {
        double before = bare.pagesPerCpuSecond(ROUNDS);
        CatchUp caughtUp;
        try (StreamsHost host = host(variant);
                ArticleRun run = start(host, variant)) {
            caughtUp = CatchUp.follow(run, asked.pages());
        }
        double share = caughtUp.pagesPerCpuSecond() / ((before + bare.pagesPerCpuSecond(ROUNDS)) / 2);
        report.variant(variant, share);
        delete(data.resolve(variant.name()));
        return share;
    }

    private StreamsHost host(Variant variant) {
        return StreamsHost.open(
                broker.cluster(), variant.settings().streams(), data.resolve(variant.name()), variant.streams());
    }

    private ArticleRun start(StreamsHost host, Variant variant) {
        return ArticleRun.start(
                host, broker.cluster(), variant.settings(), Topics.LIVE, variant.applicationId(), Topology::failed);
    }

    private ArticleDelays delays() {
        try (ArticleDelays.Watch watch = new ArticleDelays.Watch(broker.cluster())) {
            broker.order(PER_SECOND * SECONDS, PER_SECOND);
            return watch.take(QUIET);
        }
    }

    private static void failed(RuntimeException reason) {
        System.err.println(reason.getMessage());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
