package org.khabar.app.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.lookup.StoreLookup;
import org.khabar.app.lookup.UrlAnswer;
import org.khabar.app.lookup.UrlForms;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.streaming.StreamsRun;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicCheck;
import org.khabar.app.topics.TopicPlan;
import org.khabar.producer.fetch.Fetcher;
import org.khabar.producer.fetch.Resolver;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loops around one log that this process runs, on a cluster: frontier and fetcher, articles, or all three. It starts
 * downstream first, so that nothing is written before its reader is there, and stops upstream first: the fetcher ends what
 * it has under way, then the frontier, then the articles.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final StopOrder stop = new StopOrder();
    private final StopOrder intake = new StopOrder();
    private final Cluster cluster;
    private final Settings settings;
    private final Consumer<OperatorException> failed;
    private final Instant startedAt = Instant.now();
    private @Nullable StreamsRun frontier;
    private @Nullable Fetcher fetcher;
    private @Nullable ArticleRun articles;

    private Pipeline(Cluster cluster, Settings settings, Consumer<OperatorException> failed) {
        this.cluster = cluster;
        this.settings = settings;
        this.failed = failed;
    }

    /**
     * Makes or checks the topics and starts the loops.
     *
     * @param cluster where the log is; the caller closes it after the pipeline
     * @param settings how it runs
     * @param parts what this process runs
     * @param data the data folder, for state stores and the process's name
     * @param preparation done when the topics are there and no loop runs yet
     * @param failed told if a loop ends by itself; the caller then closes the pipeline
     * @throws OperatorException if the topics are not as they must be, or the cluster refuses
     */
    public static Pipeline start(
            Cluster cluster,
            Settings settings,
            Set<Part> parts,
            Path data,
            Consumer<Cluster> preparation,
            Consumer<OperatorException> failed) {
        Pipeline pipeline = new Pipeline(cluster, settings, failed);
        try {
            pipeline.requireTopics();
            preparation.accept(cluster);
            StreamsHost host = pipeline.stop.add(StreamsHost.open(cluster, settings.streams(), data));
            if (parts.contains(Part.PROCESS)) {
                pipeline.process(host);
            }
            if (parts.contains(Part.PRODUCE)) {
                pipeline.produce(host);
            }
            return pipeline;
        } catch (RuntimeException e) {
            pipeline.close();
            throw e;
        }
    }

    private void process(StreamsHost host) {
        articles = stop.add(ArticleRun.live(host, cluster, settings, failed));
    }

    private void produce(StreamsHost host) {
        frontier = stop.add(host.start(
                FrontierTopology.APPLICATION_ID,
                Topics.DEAD_LETTERS,
                new FrontierTopology(settings.frontier(), cluster.registry()).build(),
                settings.streams().frontierThreads(),
                failed));
        stop.add(intake);
        Fetcher started = intake.add(new Fetcher(
                settings.fetcher(),
                host.memberConfig(Fetcher.GROUP),
                cluster.registry(),
                Clock.systemUTC(),
                Resolver.system(),
                settings.outgoing().wayOut(System::getenv)));
        started.start();
        intake.add(new FetcherWatch(started, failed));
        fetcher = started;
    }

    private void requireTopics() {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            for (TopicCheck check : new TopicAdmin(admin).require(TopicPlan.live(settings.topics()))) {
                if (check instanceof TopicCheck.Drifted(TopicPlan plan, Map<String, String> found)) {
                    LOG.warn(
                            "topic {} has other settings than planned: {}; khabar topics shows them",
                            plan.name(),
                            found);
                }
            }
        }
    }

    /** Returns how the pipeline does at this moment. */
    public PipelineStatus status() {
        return new StatusReader(cluster, startedAt).read(frontier, articles);
    }

    /** Returns why not all of its loops work at this moment, a line each; empty where they do. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        Stream.of(frontier, articles == null ? null : articles.run())
                .filter(Objects::nonNull)
                .filter(run -> run.streams().state() != KafkaStreams.State.RUNNING)
                .forEach(run -> problems.add(
                        run.applicationId() + " is " + run.streams().state()));
        if (fetcher != null && !fetcher.isRunning()) {
            problems.add(Fetcher.GROUP + " has stopped");
        }
        return List.copyOf(problems);
    }

    /**
     * Returns what its stores hold of a URL.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while a loop starts or rebalances
     */
    UrlAnswer find(UrlForms url) {
        return StoreLookup.find(
                frontier == null ? null : frontier.streams(),
                articles == null ? null : articles.run().streams(),
                url);
    }

    /**
     * Ends the fetches under way, makes no more, and waits until what they brought is read: from then on the sums stand
     * still. Returns after some 10 s at most.
     */
    public void drain() {
        intake.close();
        Drain drain = new Drain(cluster, InstantSource.system());
        drain.await(ArticleRun.LIVE, Topics.PAGES, DRAIN);
        drain.await(FrontierTopology.APPLICATION_ID, Topics.REPORTS, DRAIN);
    }

    /** Ends the fetches under way and stops, within some 20 s; the cluster stays open. */
    @Override
    public void close() {
        stop.close();
    }
}
