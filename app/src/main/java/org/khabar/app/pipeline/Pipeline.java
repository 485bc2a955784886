package org.khabar.app.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.SourcePublisher;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.streaming.StreamsRun;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicCheck;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Source;
import org.khabar.producer.fetch.Fetcher;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The three loops around one log, in one process: frontier, fetcher and articles on a cluster. It starts downstream first,
 * so that nothing is written before its reader is there, and stops upstream first: the fetcher ends what it has under way,
 * then the frontier, then the articles.
 */
public final class Pipeline implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final StopOrder stop;
    private final Cluster cluster;
    private final Instant startedAt;
    private final StreamsRun frontier;
    private final ArticleRun articles;
    private final StopOrder intake;

    private Pipeline(
            StopOrder stop,
            Cluster cluster,
            Instant startedAt,
            StreamsRun frontier,
            ArticleRun articles,
            StopOrder intake) {
        this.stop = stop;
        this.cluster = cluster;
        this.startedAt = startedAt;
        this.frontier = frontier;
        this.articles = articles;
        this.intake = intake;
    }

    /**
     * Makes or checks the topics, publishes the sources and starts the loops.
     *
     * @param cluster where the log is; the caller closes it after the pipeline
     * @param settings how it runs
     * @param sources what the file declares now; a source that it has declared before and no longer names is withdrawn
     * @param data the data folder, for state stores and the process's name
     * @param failed told if a loop ends by itself; the caller then closes the pipeline
     * @throws OperatorException if the topics are not as they must be, or the cluster refuses
     */
    public static Pipeline start(
            Cluster cluster, Settings settings, List<Source> sources, Path data, Consumer<OperatorException> failed) {
        StopOrder stop = new StopOrder();
        try {
            requireTopics(cluster, settings);
            new SourcePublisher(cluster).publish(sources);
            StreamsHost host = stop.add(StreamsHost.open(cluster, settings.streams(), data));
            ArticleRun articles = stop.add(ArticleRun.live(host, cluster, settings, failed));
            StreamsRun frontier = stop.add(host.start(
                    FrontierTopology.APPLICATION_ID,
                    new FrontierTopology(settings.frontier(), cluster.registry()).build(),
                    settings.streams().frontierThreads(),
                    failed));
            StopOrder intake = stop.add(new StopOrder());
            Fetcher fetcher = intake.add(new Fetcher(
                    settings.fetcher(), host.memberConfig(Fetcher.GROUP), cluster.registry(), Clock.systemUTC()));
            fetcher.start();
            intake.add(new FetcherWatch(fetcher, failed));
            return new Pipeline(stop, cluster, Instant.now(), frontier, articles, intake);
        } catch (RuntimeException e) {
            stop.close();
            throw e;
        }
    }

    private static void requireTopics(Cluster cluster, Settings settings) {
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

    /** Drains and stops, within some 10 s; the cluster stays open. */
    @Override
    public void close() {
        stop.close();
    }
}
