package org.khabar.benchmarks.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.benchmarks.apart.Committed;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;
import org.khabar.schemas.Topics;
import org.khabar.streams.LedgerCounts;

/** One run: pages flow, something strikes, and it goes on until every page is read. */
final class Trial {
    private static final long LOOK_MILLIS = 200;
    private static final long BROKER_AWAY_MILLIS = 3_000;
    private static final long STALLED_NANOS = 240_000_000_000L;

    private final Scenario scenario;
    private final PagePlan plan;
    private final int kills;
    private final Path folder;

    /**
     * Takes what is tried.
     *
     * @param folder an empty folder for everything that it leaves
     */
    Trial(Scenario scenario, PagePlan plan, int kills, Path folder) {
        this.scenario = scenario;
        this.plan = plan;
        this.kills = kills;
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param log what was written
     * @param told what was told
     * @param counts the ledger of the topology, as committed
     * @param strikes how often something struck
     * @param lag records that were left unread
     * @param seconds how long it took
     */
    record Result(WrittenLog log, Told told, LedgerCounts counts, int strikes, long lag, double seconds) {}

    /**
     * Runs it.
     *
     * @throws IllegalStateException if the service ends by itself, or nothing is read for four minutes
     */
    Result run() throws InterruptedException {
        long begin = System.nanoTime();
        try (LogApart log = LogApart.start(folder.resolve("log"));
                ServiceApart service = ServiceApart.start("process", log, folder.resolve("process"))) {
            Cluster cluster = log.cluster();
            PageWriter writer = new PageWriter(cluster, plan, scenario.poison());
            writer.start();
            int struck = follow(cluster, writer, log, service);
            double seconds = (System.nanoTime() - begin) / 1e9;
            try (Admin admin = Admin.create(cluster.clientConfig())) {
                long lag = Committed.place(admin, ArticleRun.LIVE, Topics.PAGES.name())
                        .lag();
                LedgerCounts counts = LedgerCounts.of(Snapshot.of(cluster, LedgerCounts.changelog(ArticleRun.LIVE))
                        .values());
                return new Result(writer.log(), Told.read(cluster, writer.log()), counts, struck, lag, seconds);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the broker does not tell what is read", e);
            }
        }
    }

    /** Strikes where it is due and returns when all is read. */
    private int follow(Cluster cluster, PageWriter writer, LogApart log, ServiceApart service)
            throws InterruptedException {
        Deque<Scenario.Strike> strikes = new ArrayDeque<>(scenario.strikes(kills));
        int struck = 0;
        long read = 0;
        long since = System.nanoTime();
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                boolean written = writer.isDone();
                Committed.Place place = place(admin, read);
                if (place.read() > read) {
                    read = place.read();
                    since = System.nanoTime();
                    writer.read(read);
                }
                if (!strikes.isEmpty()
                        && read >= strikes.getFirst().share() * plan.pages().size()) {
                    strike(strikes.removeFirst().blow(), log, service);
                    struck++;
                } else if (written && place.lag() == 0 && strikes.isEmpty()) {
                    return struck;
                }
                if (!service.isAlive()) {
                    throw new IllegalStateException("khabar process ended by itself after " + read + " pages");
                }
                if (System.nanoTime() - since > STALLED_NANOS) {
                    throw new IllegalStateException("nothing is read any more after " + read + " pages");
                }
            }
        }
    }

    /** Returns how far the topology is; not at all while the broker is away. */
    private static Committed.Place place(Admin admin, long known) throws InterruptedException {
        try {
            return Committed.place(admin, ArticleRun.LIVE, Topics.PAGES.name());
        } catch (ExecutionException | KafkaException e) {
            return new Committed.Place(known, Long.MAX_VALUE);
        }
    }

    private static void strike(Scenario.Blow blow, LogApart log, ServiceApart service) throws InterruptedException {
        switch (blow) {
            case KILL -> {
                service.kill();
                service.startAgain();
            }
            case KILL_AND_DELETE_STATE -> {
                service.kill();
                service.deleteState();
                service.startAgain();
            }
            case KILL_BROKER -> {
                log.kill();
                Thread.sleep(BROKER_AWAY_MILLIS);
                log.startAgain();
            }
        }
    }
}
