package org.khabar.app.replaying;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.Pace;
import org.khabar.app.console.Progress;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.pipeline.Sums;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.streaming.StreamsSettings;
import org.khabar.app.topics.BrokerAnswer;
import org.khabar.streams.LedgerCounts;

/**
 * One replay: a run of the article topology on topics of its own, from the start of its plan, or from where it was stopped,
 * to the end. What it commits it commits with its place, so that a stop at any moment leaves neither gaps nor doubles.
 */
public final class Replay {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    /** Nobody waits for the single article, and each commit costs the broker that the live path needs. */
    private static final Duration COMMIT = Duration.ofSeconds(1);

    private final Cluster cluster;
    private final ReplayFolder folder;
    private final ReplayPlan plan;
    private final InstantSource clock;
    private final AtomicReference<@Nullable OperatorException> failure = new AtomicReference<>();

    /** Runs a plan that {@link Replays} made ready. */
    public Replay(Cluster cluster, ReplayFolder folder, ReplayPlan plan, InstantSource clock) {
        this.cluster = cluster;
        this.folder = folder;
        this.plan = plan;
        this.clock = clock;
    }

    /** Ends the run soon, for a reason; may be called from any thread. */
    public void fail(OperatorException reason) {
        failure.compareAndSet(null, reason);
    }

    /**
     * Reads the pages until all are read, and returns what became of them.
     *
     * @throws OperatorException if the run is made to end before, or ends by itself; run again, it goes on
     */
    public ReplayPlan.End run(Settings live, SpeedLimit limit, Progress progress) {
        Settings settings = plan.memory() == ReplayMemory.NONE ? live.withoutSiteMemory() : live;
        try (Admin admin = Admin.create(cluster.clientConfig());
                StreamsHost host = StreamsHost.open(cluster, unhurried(settings.streams()), folder.path());
                ArticleRun run = ArticleRun.start(
                        host,
                        cluster,
                        settings,
                        plan.topics(),
                        new ReplayIntake(plan, limit),
                        ReplayPlan.applicationId(plan.name()),
                        this::fail)) {
            try {
                LedgerCounts counts = follow(run, new ReplayGroup(admin, plan), progress);
                ReplayPlan.End end = new ReplayPlan.End(clock.instant(), Sums.of(counts));
                folder.write(plan.endedWith(end));
                return end;
            } finally {
                limit.lift();
            }
        }
    }

    private static StreamsSettings unhurried(StreamsSettings live) {
        return live.commitInterval().compareTo(COMMIT) > 0
                ? live
                : new StreamsSettings(live.frontierThreads(), live.articleThreads(), COMMIT, live.storeMemory());
    }

    private LedgerCounts follow(ArticleRun run, ReplayGroup group, Progress progress) {
        LedgerCounts start = counts(run);
        long passed = group.passed();
        Pace pace = new Pace(clock, share(passed));
        LedgerCounts now = start;
        while (passed < plan.length()) {
            passed = group.passed();
            now = counts(run);
            progress.at(
                    share(passed),
                    "%,d of %,d records, %,d pages read, %s"
                            .formatted(
                                    passed,
                                    plan.length(),
                                    now.pages(),
                                    pace.words(now.pages() - start.pages(), share(passed))));
            pause();
        }
        return now;
    }

    /** Waits until the run is up and has its counts at hand. */
    private LedgerCounts counts(ArticleRun run) {
        while (true) {
            if (run.run().streams().state() == KafkaStreams.State.RUNNING) {
                try {
                    return run.counts();
                } catch (InvalidStateStoreException e) {
                    // it rebalances; the next look will tell
                }
            }
            pause();
        }
    }

    private double share(long passed) {
        return plan.length() == 0 ? 1 : (double) passed / plan.length();
    }

    private void pause() {
        OperatorException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            throw BrokerAnswer.interrupted(e);
        }
    }
}
