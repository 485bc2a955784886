package org.khabar.app.importing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.ArchivedPage;
import org.khabar.app.archive.RawPages;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;

/** Writes archived pages to a pages topic, keyed by site, and remembers where they lie. */
final class PageSender implements AutoCloseable {
    private final Topic<RawPage> topic;
    private final KafkaProducer<String, RawPage> producer;
    private final Consumer<Problem> problems;
    private final Set<PageRef> sent = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    PageSender(Cluster cluster, Topic<RawPage> topic, Consumer<Problem> problems) {
        this.topic = topic;
        this.problems = problems;
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        // Pages of one site lie side by side in an archive: large batches compress them together.
        config.put(ProducerConfig.LINGER_MS_CONFIG, 50);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 1024 * 1024);
        this.producer = new KafkaProducer<>(
                config,
                Serdes.String().serializer(),
                EventSerdes.of(topic, cluster.registry()).serializer());
    }

    /**
     * Writes the pages in their order and waits until the broker has them all. A file that can't be read is a problem and
     * no page.
     *
     * @throws OperatorException if the broker does not take a page
     */
    void send(List<ArchivedPage> pages) {
        for (ArchivedPage page : pages) {
            if (failure.get() != null || Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                var _ = producer.send(
                        new ProducerRecord<>(topic.name(), page.site(), RawPages.of(page)), this::acknowledged);
            } catch (IOException e) {
                problems.accept(new Problem(page.file().toString(), "can't be read (" + e.getMessage() + ")"));
            }
        }
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take a page (" + failed
                            + "): check it and import again; what is there already is not published twice",
                    failed);
        }
    }

    /** Returns where the pages lie that the broker has taken so far. */
    Set<PageRef> sent() {
        return sent;
    }

    private void acknowledged(@Nullable RecordMetadata metadata, @Nullable Exception e) {
        if (e != null) {
            failure.compareAndSet(null, e);
        } else if (metadata != null) {
            sent.add(new PageRef(metadata.partition(), metadata.offset()));
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
