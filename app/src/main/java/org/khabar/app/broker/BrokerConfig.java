package org.khabar.app.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.khabar.schemas.Topic;

/** The settings of the embedded broker that no person sets, each with its reason. */
final class BrokerConfig {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    /** "khabar" in ASCII: always the same, so that a folder formatted by half can be formatted again. */
    static final Uuid CLUSTER_ID = new Uuid(0x6b68_6162_6172_0000L, NODE_ID);

    private static final String BROKER = "BROKER";
    private static final int MEBIBYTE = 1 << 20;

    private BrokerConfig() {}

    static Properties of(int port, int controllerPort, Path log) {
        Properties config = new Properties();
        config.putAll(identity(port, controllerPort, log));
        config.putAll(SINGLE_NODE);
        config.putAll(RESTART);
        config.putAll(SIZES);
        return config;
    }

    private static Map<String, String> identity(int port, int controllerPort, Path log) {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "log.dirs",
                log.toString(),
                "listeners",
                BROKER + "://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "listener.security.protocol.map",
                BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "inter.broker.listener.name",
                BROKER,
                "controller.listener.names",
                CONTROLLER,
                // A static voter keeps its address here and not in the log, so the controller's port may change.
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort);
    }

    /** There is one node: every internal topic has one replica, and few partitions, as each costs files and memory. */
    private static final Map<String, String> SINGLE_NODE = Map.ofEntries(
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            // Consumers and stopped replays keep their places as long as there are articles to read: the default is 7
            // days.
            Map.entry(
                    "offsets.retention.minutes",
                    Long.toString(Duration.ofDays(366).toMinutes())),
            // A misspelt topic must fail, not appear.
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"));

    /** What makes a start quick, after {@code kill -9} too. */
    private static final Map<String, String> RESTART = Map.of(
            // After a kill the controller waits for the dead broker's session; the default is 9 s. Much shorter, and a
            // broker on a
            // machine with too much to do loses its partitions in mid-run.
            "broker.session.timeout.ms", "4000",
            "broker.heartbeat.interval.ms", "500",
            // The first member of a group need not wait for others: they are all in this process.
            "group.initial.rebalance.delay.ms", "0",
            // Unclean logs are checked at start; use every core.
            "num.recovery.threads.per.data.dir", "4");

    private static final Map<String, String> SIZES = Map.of(
            // Above the topics' own limit, which is the one that counts.
            "message.max.bytes", Integer.toString(16 * MEBIBYTE),
            "replica.fetch.max.bytes", Integer.toString(16 * MEBIBYTE),
            "socket.request.max.bytes", Integer.toString(32 * MEBIBYTE),
            // Retention removes whole segments: small ones keep the quota exact. Must exceed the largest record.
            "log.segment.bytes", Integer.toString(Math.max(16 * MEBIBYTE, Topic.MAX_RECORD_BYTES)),
            // Indexes are mapped at full length for each active segment; 16 MiB of log need far less than the default
            // 10 MiB.
            "log.index.size.max.bytes", Integer.toString(MEBIBYTE),
            // The default, 128 MiB, is for billions of keys.
            "log.cleaner.dedupe.buffer.size", Integer.toString(8 * MEBIBYTE),
            "log.retention.check.interval.ms", "30000",
            "log.segment.delete.delay.ms", "5000");
}
