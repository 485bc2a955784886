package org.khabar.app.cluster;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;

/** What a compacted topic says at this moment. */
public final class Snapshot {
    private static final Duration POLL = Duration.ofMillis(100);

    private Snapshot() {}

    /** Returns the last committed value of each key; keys whose last record is a tombstone are left out. */
    public static <V extends SpecificRecord> Map<String, V> of(Cluster cluster, Topic<V> topic) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        Map<String, V> values = new HashMap<>();
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(
                config,
                Serdes.String().deserializer(),
                EventSerdes.of(topic, cluster.registry()).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> {
                    if (record.value() == null) {
                        values.remove(record.key());
                    } else {
                        values.put(record.key(), record.value());
                    }
                });
            }
        }
        return values;
    }
}
