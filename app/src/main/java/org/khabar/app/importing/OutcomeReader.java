package org.khabar.app.importing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;
import org.khabar.streams.DeadLetterHeaders;

/**
 * Reads what becomes of pages: their committed outcomes, and the dead letters that came from their topic. Only what is
 * written after the reader was opened counts.
 */
final class OutcomeReader implements AutoCloseable {
    /** The headers that say where a dead letter came from: the article topology's, then Kafka Streams' own (KIP-1034). */
    private static final List<Origin> ORIGINS = List.of(
            new Origin(DeadLetterHeaders.TOPIC, DeadLetterHeaders.PARTITION, DeadLetterHeaders.OFFSET),
            new Origin("__streams.errors.topic", "__streams.errors.partition", "__streams.errors.offset"));

    private record Origin(String topic, String partition, String offset) {}

    private final ArticleTopics topics;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<Outcome> outcomes;
    private final Map<PageRef, OutcomeKind> seen = new HashMap<>();

    OutcomeReader(Cluster cluster, ArticleTopics topics) {
        this.topics = topics;
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.outcomes = EventSerdes.of(topics.outcomes(), cluster.registry()).deserializer();
        List<TopicPartition> partitions = Stream.of(topics.outcomes().name(), Topics.DEAD_LETTERS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Waits a moment for further outcomes and returns how many pages have one now. */
    int poll(Duration wait) {
        consumer.poll(wait).forEach(this::note);
        return seen.size();
    }

    /** Whether every one of these pages has its outcome. */
    boolean knowsAll(Collection<PageRef> pages) {
        return seen.keySet().containsAll(pages);
    }

    /** Adds up the outcomes of these pages. */
    ImportSums sums(Collection<PageRef> pages) {
        Map<OutcomeKind, Long> byKind = new HashMap<>();
        for (PageRef page : pages) {
            OutcomeKind kind = seen.get(page);
            if (kind != null) {
                byKind.merge(kind, 1L, Long::sum);
            }
        }
        return new ImportSums(pages.size(), byKind);
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.DEAD_LETTERS)) {
            noteDeadLetter(record);
        } else if (record.value() != null) {
            Outcome outcome = outcomes.deserialize(record.topic(), record.value());
            outcome.getRawRef()
                    .filter(ref -> ref.getTopic().equals(topics.pages().name()))
                    .ifPresent(ref -> seen.put(new PageRef(ref.getPartition(), ref.getOffset()), outcome.getKind()));
        }
    }

    private void noteDeadLetter(ConsumerRecord<byte[], byte[]> record) {
        for (Origin origin : ORIGINS) {
            String partition = header(record, origin.partition());
            String offset = header(record, origin.offset());
            if (topics.pages().name().equals(header(record, origin.topic())) && partition != null && offset != null) {
                seen.put(new PageRef(Integer.parseInt(partition), Long.parseLong(offset)), OutcomeKind.DEAD_LETTER);
            }
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
