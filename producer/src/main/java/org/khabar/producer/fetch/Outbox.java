package org.khabar.producer.fetch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.khabar.event.FetchReport;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** Writes answers to Kafka: the page first, then the report, so that whoever reads a report finds its page. */
final class Outbox implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<FetchReport> reports;
    private final Serializer<RawPage> pages;

    Outbox(Map<String, Object> clientConfig, SchemaRegistry registry) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.putIfAbsent(ProducerConfig.CLIENT_ID_CONFIG, "khabar-fetcher");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        // A batch of pages of one publisher compresses twice as well as each page alone.
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 512 * 1024);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        reports = EventSerdes.of(Topics.REPORTS, registry).serializer();
        pages = EventSerdes.of(Topics.PAGES, registry).serializer();
    }

    /**
     * Writes the answers of a request and waits until they are acknowledged.
     *
     * @throws ExecutionException if Kafka refuses one for good
     * @throws InterruptedException if the fetcher is closed meanwhile
     */
    void write(Fetch.Answers answers) throws ExecutionException, InterruptedException {
        if (answers.page() != null) {
            write(Topics.PAGES, answers.page().getSite(), pages, answers.page());
        }
        write(Topics.REPORTS, answers.report().getSite(), reports, answers.report());
    }

    private <V extends SpecificRecord> void write(Topic<V> topic, String site, Serializer<V> serializer, V value)
            throws ExecutionException, InterruptedException {
        byte[] bytes = serializer.serialize(topic.name(), value);
        producer.send(new ProducerRecord<>(topic.name(), site, bytes)).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
