package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/** Follows {@code khabar.pages} from its beginning and notes when a consumer has each page with a body. */
final class PageArrivals implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final Map<String, List<Instant>> arrivals = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<RawPage> pages;
    private final Thread thread;
    private volatile boolean closing;

    PageArrivals(Cluster cluster) {
        consumer = new KafkaConsumer<>(
                new HashMap<>(cluster.clientConfig()), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        pages = EventSerdes.of(Topics.PAGES, cluster.registry()).deserializer();
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.PAGES.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        thread = Thread.ofPlatform().name("page-arrivals").start(this::follow);
    }

    private void follow() {
        while (!closing) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                Instant now = Instant.now();
                RawPage page = pages.deserialize(Topics.PAGES.name(), message.value());
                if (page.getResult() == FetchResult.FETCHED) {
                    arrivals.merge(page.getUrl(), List.of(now), PageArrivals::joined);
                }
            }
        }
        consumer.close();
    }

    private static List<Instant> joined(List<Instant> before, List<Instant> more) {
        List<Instant> all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Returns when each URL that was asked for arrived, each time. */
    Map<String, List<Instant>> soFar() {
        return Map.copyOf(arrivals);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
