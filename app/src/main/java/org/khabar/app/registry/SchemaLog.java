package org.khabar.app.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.khabar.schemas.RegistryUnavailableException;
import org.khabar.schemas.Topics;

/**
 * The compacted topic that keeps every schema: key {@code subject/version}, value the entry as JSON. As each key is
 * written once, compaction removes nothing and replay sees the order of registration.
 */
final class SchemaLog implements AutoCloseable {
    private static final TopicPartition ONLY = new TopicPartition(Topics.SCHEMAS, 0);
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;
    private final ObjectMapper json = new ObjectMapper();

    SchemaLog(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "khabar-registry",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) WAIT.toMillis(),
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) WAIT.toMillis() / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) WAIT.toMillis()),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Reads everything that is there now, oldest first. */
    void replay(Consumer<SchemaEntry> reader) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ConsumerConfig.CLIENT_ID_CONFIG, "khabar-registry-replay",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ONLY));
            consumer.seekToBeginning(List.of(ONLY));
            long end = consumer.endOffsets(List.of(ONLY)).getOrDefault(ONLY, 0L);
            while (consumer.position(ONLY) < end) {
                consumer.poll(WAIT).forEach(record -> reader.accept(read(record.value())));
            }
        }
    }

    /**
     * Writes an entry; when this returns, it will be replayed.
     *
     * @throws RegistryUnavailableException if the broker did not acknowledge it within 10 s
     */
    void append(SchemaEntry entry) {
        ProducerRecord<String, String> line = new ProducerRecord<>(
                Topics.SCHEMAS, ONLY.partition(), entry.subject() + "/" + entry.version(), write(entry));
        try {
            producer.send(line).get();
        } catch (ExecutionException e) {
            throw new RegistryUnavailableException(
                    bootstrap, "the schema could not be stored (" + e.getCause() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException(bootstrap, "interrupted while storing a schema", e);
        }
    }

    private SchemaEntry read(String line) {
        try {
            JsonNode entry = json.readTree(line);
            return new SchemaEntry(
                    entry.path("subject").asText(),
                    entry.path("version").asInt(),
                    entry.path("id").asInt(),
                    new Schema.Parser().parse(entry.path("schema").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of " + Topics.SCHEMAS + " is not JSON: " + line, e);
        }
    }

    private String write(SchemaEntry entry) {
        return json.createObjectNode()
                .put("subject", entry.subject())
                .put("version", entry.version())
                .put("id", entry.id())
                .put("schema", entry.schema().toString())
                .toString();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
