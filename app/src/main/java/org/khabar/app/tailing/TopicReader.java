package org.khabar.app.tailing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.KeyPartition;

/** Reads what is committed in a topic, without a consumer group: nothing is left behind on the broker. */
public final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final List<TopicPartition> partitions;
    private volatile boolean stopped;

    /** When reading ends by itself. */
    public enum End {
        /** It goes on until it is stopped. */
        NEVER,
        /** With the last record that was there when reading started. */
        AT_PRESENT_END
    }

    private TopicReader(KafkaConsumer<byte[], byte[]> consumer, String topic, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.topic = topic;
        this.partitions = partitions;
        consumer.assign(partitions);
    }

    /**
     * Opens a topic.
     *
     * @throws OperatorException if there is no such topic
     */
    public static TopicReader of(Cluster cluster, String topic) {
        return open(cluster, topic, null)
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "there is no topic " + topic + ": khabar topics makes and lists those of Khabar"));
    }

    /** Opens those partitions of a topic in which some keys lie; empty if there is no such topic. */
    public static Optional<TopicReader> ofKeys(Cluster cluster, String topic, Set<String> keys) {
        return open(cluster, topic, keys);
    }

    private static Optional<TopicReader> open(Cluster cluster, String topic, @Nullable Set<String> keys) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"); // places are always sought, and a lost one is told
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<PartitionInfo> found = consumer.listTopics().get(topic);
        if (found == null) {
            consumer.close();
            return Optional.empty();
        }
        Set<Integer> wanted = keys == null ? null : partitions(keys, found.size());
        return Optional.of(new TopicReader(
                consumer,
                topic,
                found.stream()
                        .filter(info -> wanted == null || wanted.contains(info.partition()))
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList()));
    }

    private static Set<Integer> partitions(Set<String> keys, int count) {
        return keys.stream().map(key -> KeyPartition.of(key, count)).collect(Collectors.toSet());
    }

    /** Hands on record after record, as below, and passes over what retention deletes meanwhile. */
    public void read(StartAt start, End end, Predicate<ConsumerRecord<byte[], byte[]>> reader) {
        read(start, end, reader, _ -> {});
    }

    /**
     * Hands on record after record, until there are no more, the reader wants no more, or {@link #stop} is called.
     *
     * @param reader takes a record and says whether it wants another
     * @param deleted told of each part of a partition that retention deletes after the start and before it is read
     */
    public void read(
            StartAt start, End end, Predicate<ConsumerRecord<byte[], byte[]>> reader, Consumer<Stretch> deleted) {
        try {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            seek(start, ends);
            while (end == End.NEVER || !isAt(ends)) {
                for (ConsumerRecord<byte[], byte[]> record : poll(deleted)) {
                    if (stopped || !reader.test(record)) {
                        return;
                    }
                }
            }
        } catch (WakeupException e) {
            // stop() was called
        }
    }

    /**
     * Returns what lies in each partition now, from a start on, in the order of the partitions.
     *
     * @throws WakeupException if {@link #stop} is called
     */
    public List<Stretch> stretches(StartAt start) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        seek(start, ends);
        return partitions.stream()
                .map(partition ->
                        new Stretch(partition.partition(), consumer.position(partition), offset(ends, partition)))
                .sorted(Comparator.comparingInt(Stretch::partition))
                .toList();
    }

    private static long offset(Map<TopicPartition, Long> told, TopicPartition partition) {
        return Objects.requireNonNull(told.get(partition), "the broker tells the bounds of every partition");
    }

    /**
     * Hands on the records of a part of one partition in their order.
     *
     * @param reader takes a record and says whether it wants another
     * @param deleted told of each part of it that retention deletes before it is read
     * @return whether its end was reached
     */
    public boolean read(Stretch stretch, Predicate<ConsumerRecord<byte[], byte[]>> reader, Consumer<Stretch> deleted) {
        TopicPartition partition = new TopicPartition(topic, stretch.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, stretch.from());
        try {
            while (consumer.position(partition) < stretch.to()) {
                for (ConsumerRecord<byte[], byte[]> record : poll(gap -> deleted.accept(gap.upTo(stretch.to())))) {
                    if (record.offset() >= stretch.to()) {
                        return true;
                    }
                    if (stopped || !reader.test(record)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (WakeupException e) {
            return false; // stop() was called
        } finally {
            consumer.assign(partitions);
        }
    }

    /** Where the next record is deleted already, the first one that is left comes next. */
    private ConsumerRecords<byte[], byte[]> poll(Consumer<Stretch> deleted) {
        try {
            return consumer.poll(POLL);
        } catch (OffsetOutOfRangeException e) {
            Map<TopicPartition, Long> places = e.offsetOutOfRangePartitions();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(places.keySet());
            places.forEach((partition, place) -> {
                long begin = offset(begins, partition);
                consumer.seek(partition, begin);
                if (begin > place) {
                    deleted.accept(new Stretch(partition.partition(), place, begin));
                }
            });
            return ConsumerRecords.empty();
        }
    }

    /**
     * Returns in how many partitions retention has deleted records, and none that is left is older than a time.
     *
     * @throws WakeupException if {@link #stop} is called
     */
    public long partitionsThatBeginAfter(Instant time) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        seek(new StartAt.Time(time), ends);
        return partitions.stream()
                .filter(partition ->
                        offset(begins, partition) > 0 && consumer.position(partition) == offset(begins, partition))
                .count();
    }

    /** Ends reading; may be called from any thread. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    private boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void seek(StartAt start, Map<TopicPartition, Long> ends) {
        switch (start) {
            case StartAt.Beginning() -> consumer.seekToBeginning(partitions);
            case StartAt.Latest() -> ends.forEach(consumer::seek);
            case StartAt.Time(Instant time) -> {
                Map<TopicPartition, Long> times = new HashMap<>();
                partitions.forEach(partition -> times.put(partition, time.toEpochMilli()));
                Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(times);
                ends.forEach((partition, last) -> {
                    OffsetAndTimestamp first = found.get(partition);
                    consumer.seek(partition, first == null ? last : first.offset());
                });
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
