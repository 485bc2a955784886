package org.khabar.app.importing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
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
    private final Map<OutcomeKind, PageRefs> seen = new EnumMap<>(OutcomeKind.class);

    OutcomeReader(Cluster cluster, ArticleTopics topics) {
        this.topics = topics;
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.outcomes = EventSerdes.of(topics.outcomes(), cluster.registry()).deserializer();
        List<TopicPartition> partitions = Stream.of(topics.outcomes().name(), topics.deadLetters())
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Waits a moment for further outcomes and returns how many pages have one now. */
    long poll(Duration wait) {
        consumer.poll(wait).forEach(this::note);
        return seen.values().stream().mapToLong(PageRefs::size).sum();
    }

    /** Whether every one of these pages has its outcome. */
    boolean knowsAll(PageRefs pages) {
        PageRefs all = pages.copy();
        return seen.values().stream().mapToLong(kind -> kind.inCommonWith(all)).sum() == all.size();
    }

    /**
     * Adds up the outcomes of these pages.
     *
     * @param noPages what was read besides and is no page
     */
    ImportSums sums(PageRefs pages, long noPages) {
        Map<OutcomeKind, Long> byKind = new HashMap<>();
        seen.forEach((kind, refs) -> byKind.put(kind, refs.inCommonWith(pages)));
        return new ImportSums(pages.size(), byKind, noPages);
    }

    private void note(OutcomeKind kind, PageRef page) {
        seen.computeIfAbsent(kind, _ -> new PageRefs()).add(page);
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(topics.deadLetters())) {
            noteDeadLetter(record);
        } else if (record.value() != null) {
            Outcome outcome = outcomes.deserialize(record.topic(), record.value());
            outcome.getRawRef()
                    .filter(ref -> ref.getTopic().equals(topics.pages().name()))
                    .ifPresent(ref -> note(outcome.getKind(), new PageRef(ref.getPartition(), ref.getOffset())));
        }
    }

    private void noteDeadLetter(ConsumerRecord<byte[], byte[]> record) {
        for (Origin origin : ORIGINS) {
            String partition = header(record, origin.partition());
            String offset = header(record, origin.offset());
            if (topics.pages().name().equals(header(record, origin.topic())) && partition != null && offset != null) {
                note(OutcomeKind.DEAD_LETTER, new PageRef(Integer.parseInt(partition), Long.parseLong(offset)));
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
