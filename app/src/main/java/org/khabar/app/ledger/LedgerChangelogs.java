package org.khabar.app.ledger;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.schemas.Topic;
import org.khabar.streams.LedgerCounts;

/**
 * The counts of the topologies as last committed, from the topics that back their stores: those of every instance, and also
 * while none runs.
 */
public final class LedgerChangelogs {
    private LedgerChangelogs() {}

    /** Reads and adds up both. Where nothing ever ran, everything is 0. */
    public static LedgerReport read(Cluster cluster) {
        return CountedLedger.of(
                FrontierCounts.of(snapshot(cluster, FrontierCounts.changelog())),
                LedgerCounts.of(snapshot(cluster, LedgerCounts.changelog(ArticleRun.LIVE))
                        .values()));
    }

    private static <V extends SpecificRecord> Map<String, V> snapshot(Cluster cluster, Topic<V> topic) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return new TopicAdmin(admin).exists(topic.name()) ? Snapshot.of(cluster, topic) : Map.of();
        }
    }
}
