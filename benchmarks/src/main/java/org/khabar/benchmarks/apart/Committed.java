package org.khabar.benchmarks.apart;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.schemas.Topics;

/** What is committed on a broker: how far a group is, and the records that a consumer sees. */
public final class Committed {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long OPEN_TRANSACTION_NANOS = 90_000_000_000L;

    private Committed() {}

    /**
     * How far a group is in a topic.
     *
     * @param read records that are behind it
     * @param lag records that wait
     */
    public record Place(long read, long lag) {}

    static boolean hasTopics(Cluster cluster) throws InterruptedException {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return admin.listTopics().names().get().contains(Topics.DEAD_LETTERS);
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** Returns how far a group is. */
    public static Place place(Admin admin, String group, String topic) throws ExecutionException, InterruptedException {
        List<TopicPartition> partitions = partitions(admin, topic);
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(one -> one, _ -> OffsetSpec.latest())))
                .all()
                .get();
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        long read = 0;
        long end = 0;
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> one : ends.entrySet()) {
            OffsetAndMetadata place = committed.get(one.getKey());
            read += place == null ? 0 : place.offset();
            end += one.getValue().offset();
        }
        return new Place(read, end - read);
    }

    /** Returns the partitions of a topic. */
    public static List<TopicPartition> partitions(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    /**
     * Hands on every committed record of a topic, up to its present end.
     *
     * @throws IllegalStateException if a transaction stays open
     */
    public static void read(Cluster cluster, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<TopicPartition, Long> written = ends(cluster, topic, "read_uncommitted");
        long since = System.nanoTime();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(cluster, "read_committed")) {
            consumer.assign(written.keySet());
            consumer.seekToBeginning(written.keySet());
            while (written.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
                if (System.nanoTime() - since > OPEN_TRANSACTION_NANOS) {
                    throw new IllegalStateException("a transaction on " + topic + " stays open");
                }
            }
        }
    }

    private static Map<TopicPartition, Long> ends(Cluster cluster, String topic, String isolation) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer(cluster, isolation)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            return consumer.endOffsets(partitions);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Cluster cluster, String isolation) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
