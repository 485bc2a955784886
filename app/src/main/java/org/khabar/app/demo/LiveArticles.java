package org.khabar.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;

/** Hands on each article event that is committed after this was opened, and counts them. */
final class LiveArticles implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final InstantSource clock;
    private final KafkaConsumer<String, Article> consumer;
    private final Map<ArticleKind, Long> counts = new EnumMap<>(ArticleKind.class);

    /** Starts after the last event that is in the topic now. */
    LiveArticles(Cluster cluster, Topic<Article> topic, InstantSource clock) {
        this.clock = clock;
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // The broker answers a fetch of idle partitions after this long; the default of 500 ms is half a latency.
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        this.consumer = new KafkaConsumer<>(
                config,
                Serdes.String().deserializer(),
                EventSerdes.of(topic, cluster.registry()).deserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /**
     * Hands on events, each with the time at which it was seen here, until enough have come.
     *
     * @param enough asked after each event and several times a second
     */
    void follow(BiConsumer<Article, Instant> reader, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            for (ConsumerRecord<String, Article> event : consumer.poll(POLL)) {
                counts.merge(event.value().getKind(), 1L, Long::sum);
                reader.accept(event.value(), clock.instant());
                if (enough.getAsBoolean()) {
                    return;
                }
            }
        }
    }

    /** Returns how many events of a kind were handed on. */
    long count(ArticleKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
