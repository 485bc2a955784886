package org.khabar.app.streaming;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.khabar.app.cluster.Cluster;
import org.khabar.schemas.Topic;

/**
 * The Kafka Streams configuration that the topologies share, each line with its reason.
 *
 * @param cluster where the log is
 * @param settings what a person has set
 * @param state folder of the state stores; each application gets its own below it
 * @param memory what the state stores share
 * @param instance name of this process, the same after a restart, other than any other process's
 * @param over lines that are laid over all others; none but for measurements
 */
record StreamsProperties(
        Cluster cluster,
        StreamsSettings settings,
        Path state,
        StoreMemory memory,
        InstanceId instance,
        Map<String, Object> over) {
    /**
     * Returns the configuration of one application.
     *
     * @param deadLetters topic of the records that it fails on
     */
    Properties of(String applicationId, String deadLetters, int threads) {
        Properties config = new Properties();
        config.putAll(cluster.clientConfig());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        delivery(config);
        bounds(config);
        failures(config, deadLetters);
        restarts(config, applicationId);
        config.putAll(over);
        return config;
    }

    private void delivery(Properties config) {
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        // The cluster's own replication factor, for changelogs and repartition topics alike.
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        // An unnamed internal topic would lose its data when the topology changes.
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.OPTIMIZE);
        // The Streams protocol is newer than the brokers people have.
        config.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        // The default, 3, takes twice the processor time for a tenth less disk.
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG), 1);
        // 16 KiB by default, less than an article: each would be a batch, and compressed alone.
        config.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 << 10);
        config.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    }

    private void bounds(Properties config) {
        // 1,000 by default, with no bound in bytes: some 300 MB for a partition of pages.
        config.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 20);
        // For the stores that ask for it, which hold one small value each; written out with each commit.
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 1L << 20);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 50);
        // One record of the largest size must pass; more at once would only fill the heap.
        config.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), Topic.MAX_RECORD_BYTES);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), 2 * Topic.MAX_RECORD_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MAX_RECORD_BYTES);
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedStores.class);
        config.put(BoundedStores.MEMORY, memory);
    }

    private static void failures(Properties config, String deadLetters) {
        config.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableToDeadLetters.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, PoisonToDeadLetters.class);
        // 10 s by default: one slow page would be tried again without end, and without an error.
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
    }

    private void restarts(Properties config, String applicationId) {
        membership(applicationId).forEach((key, value) -> config.put(StreamsConfig.mainConsumerPrefix(key), value));
        // A fetch of an idle partition waits this long; the default, 500 ms, would be half of an article's latency.
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), 100);
        config.put(StreamsConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
    }

    /** Returns what a consumer of this process needs to connect and to come back after a restart. */
    Map<String, Object> memberConfig(String group) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.putAll(membership(group));
        return config;
    }

    /**
     * A static member that comes back under its name takes its partitions at once. A dynamic one would wait until the
     * session of its killed self has ended.
     */
    private Map<String, Object> membership(String group) {
        return Map.of(
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "-" + instance.value(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 15_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
    }
}
