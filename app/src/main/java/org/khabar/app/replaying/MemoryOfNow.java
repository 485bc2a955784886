package org.khabar.app.replaying;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.SiteLines;
import org.khabar.schemas.Topic;
import org.khabar.streams.ArticleTopology;

/**
 * A snapshot of what the live run knows of sites, put where a replay's own store is restored from: so one that is stopped goes on
 * with the same. Sites lie by their key, in the partitions of their pages.
 */
final class MemoryOfNow {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Cluster cluster;
    private final Topic<SiteLines> live = ArticleTopology.siteMemories(ArticleRun.LIVE);
    private final Topic<SiteLines> own;

    MemoryOfNow(Cluster cluster, String replay) {
        this.cluster = cluster;
        this.own = ArticleTopology.siteMemories(ReplayPlan.applicationId(replay));
    }

    /** Takes the snapshot; where there was no live run yet, of nothing. */
    void take(TopicAdmin topics, int partitions) {
        topics.require(List.of(new TopicPlan(own.name(), partitions, own.config())));
        if (topics.exists(live.name())) {
            copy();
        }
    }

    private void copy() {
        try (KafkaConsumer<byte[], byte[]> from = consumer();
                KafkaProducer<byte[], byte[]> to = producer()) {
            List<TopicPartition> partitions = from.partitionsFor(live.name()).stream()
                    .map(info -> new TopicPartition(live.name(), info.partition()))
                    .toList();
            from.assign(partitions);
            from.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = from.endOffsets(partitions);
            AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
            while (ends.entrySet().stream().anyMatch(end -> from.position(end.getKey()) < end.getValue())) {
                from.poll(POLL).forEach(record -> {
                    Future<RecordMetadata> _ = to.send(
                            new ProducerRecord<>(own.name(), record.key(), record.value()),
                            (_, failed) -> failure.compareAndSet(null, failed));
                });
            }
            to.flush();
            requireWhole(failure.get());
        }
    }

    private static void requireWhole(@Nullable Exception failure) {
        if (failure != null) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take what is known of the sites (" + failure + "): check it and begin again",
                    failure);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
