package org.khabar.app.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** Reads what is committed in a log, from its beginning to its present end. */
record Log(Cluster cluster) {
    private static final Duration POLL = Duration.ofMillis(100);

    /** Returns the values of a topic. */
    <V extends SpecificRecord> List<V> read(Topic<V> topic) {
        Deserializer<V> values = EventSerdes.of(topic, cluster.registry()).deserializer();
        return bytes(topic.name()).stream()
                .map(bytes -> values.deserialize(topic.name(), bytes))
                .toList();
    }

    /** Returns how many records of a topic are committed. */
    int count(String topic) {
        return bytes(topic).size();
    }

    /** Returns the URLs of article events of a kind, one for each event. */
    List<String> urls(Topic<Article> topic, ArticleKind kind) {
        return read(topic).stream()
                .filter(article -> article.getKind() == kind)
                .map(Article::getUrl)
                .toList();
    }

    /** Returns how many records could not be processed. */
    int deadLetters() {
        return count(Topics.DEAD_LETTERS);
    }

    private List<byte[]> bytes(String topic) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<byte[]> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> found.add(record.value()));
            }
        }
        return found;
    }
}
