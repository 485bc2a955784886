package org.khabar.app.pipeline;

import java.util.function.Consumer;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.streaming.StreamsRun;
import org.khabar.extract.PageReader;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;
import org.khabar.streams.ArticleTopology;
import org.khabar.streams.LedgerCounts;
import org.khabar.streams.PageIntake;

/** One run of the article topology: the live one, or that of an archive on topics of its own. */
public final class ArticleRun implements AutoCloseable {
    /** The application id of the live run. */
    public static final String LIVE = "khabar-articles";

    private final StreamsRun run;

    private ArticleRun(StreamsRun run) {
        this.run = run;
    }

    /** Starts the live run. */
    static ArticleRun live(StreamsHost host, Cluster cluster, Settings settings, Consumer<OperatorException> failed) {
        return start(host, cluster, settings, Topics.LIVE, LIVE, failed);
    }

    /**
     * Starts a run on topics that are there.
     *
     * @param host what the topologies of this process share; to be closed after the run
     * @param applicationId names the run; the same name goes on where it has stopped
     * @param failed told if the run ends by itself
     */
    public static ArticleRun start(
            StreamsHost host,
            Cluster cluster,
            Settings settings,
            ArticleTopics topics,
            String applicationId,
            Consumer<OperatorException> failed) {
        return start(host, cluster, settings, topics, PageIntake.ALL, applicationId, failed);
    }

    /**
     * Starts a run on topics that are there, which takes in some of the pages only.
     *
     * @param intake which pages it takes in
     */
    public static ArticleRun start(
            StreamsHost host,
            Cluster cluster,
            Settings settings,
            ArticleTopics topics,
            PageIntake intake,
            String applicationId,
            Consumer<OperatorException> failed) {
        ArticleTopology topology =
                new ArticleTopology(topics, settings.articles(), cluster.registry(), new PageReader(), intake);
        return new ArticleRun(host.start(
                applicationId,
                topics.deadLetters(),
                topology.build(),
                settings.streams().articleThreads(),
                failed));
    }

    /**
     * Returns the sums of what has become of the pages so far.
     *
     * @throws org.apache.kafka.streams.errors.InvalidStateStoreException while the run starts or rebalances
     */
    public LedgerCounts counts() {
        return LedgerCounts.read(run.streams());
    }

    /** Returns the running topology. */
    public StreamsRun run() {
        return run;
    }

    /** Finishes the records under way, commits and stops. */
    @Override
    public void close() {
        run.close();
    }
}
