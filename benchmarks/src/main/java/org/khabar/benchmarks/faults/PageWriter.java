package org.khabar.benchmarks.faults;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** Writes a plan to a log, in its order, at most so far ahead of what is read: pages flow while faults strike. */
final class PageWriter {
    private static final int AHEAD = 2_000;
    private static final long LOOK_MILLIS = 50;
    private static final int OUTAGE_MILLIS = 300_000;

    private final Cluster cluster;
    private final PagePlan plan;
    private final int poison;
    private final WrittenLog log = new WrittenLog();
    private final AtomicLong read = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("page-writer").unstarted(this::write);

    /**
     * Takes what is to be written.
     *
     * @param poison how many records of poison are put between the pages
     */
    PageWriter(Cluster cluster, PagePlan plan, int poison) {
        this.cluster = cluster;
        this.plan = plan;
        this.poison = poison;
    }

    void start() {
        thread.start();
    }

    /** Tells how many records are read. */
    void read(long records) {
        read.set(records);
    }

    /** Whether everything is written. */
    boolean isDone() {
        Exception failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("a page can't be written (" + failed + ")", failed);
        }
        return !thread.isAlive();
    }

    WrittenLog log() {
        return log;
    }

    private void write() {
        try (KafkaProducer<byte @Nullable [], byte @Nullable []> producer =
                new KafkaProducer<>(config(), new ByteArraySerializer(), new ByteArraySerializer())) {
            Serializer<RawPage> pages =
                    EventSerdes.of(Topics.PAGES, cluster.registry()).serializer();
            int poisoned = 0;
            for (int i = 0; i < plan.pages().size() && failure.get() == null; i++) {
                while (i - read.get() > AHEAD) {
                    Thread.sleep(LOOK_MILLIS);
                }
                PlannedPage page = plan.pages().get(i);
                byte[] value = pages.serialize(Topics.PAGES.name(), page.raw(plan.headlines()));
                send(producer, page.key(), value, page.fetchedAt(), where -> log.wrote(page, where));
                if (poison > 0 && (i + 1) * (long) poison / plan.pages().size() > poisoned) {
                    poison(producer, pages, poisoned, page.fetchedAt());
                    poisoned++;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void poison(
            KafkaProducer<byte @Nullable [], byte @Nullable []> producer,
            Serializer<RawPage> pages,
            int number,
            Instant at) {
        Poison kind = Poison.of(number);
        byte[] value = kind.value(number, at, raw -> pages.serialize(Topics.PAGES.name(), raw));
        byte[] key = plan.pages().get(number).key();
        send(producer, kind == Poison.GARBAGE ? null : key, value, at, log::wrotePoison);
    }

    private void send(
            KafkaProducer<byte @Nullable [], byte @Nullable []> producer,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Instant at,
            Consumer<RecordMetadata> written) {
        Future<RecordMetadata> _ = producer.send(
                new ProducerRecord<>(Topics.PAGES.name(), null, at.toEpochMilli(), key, value), (where, failed) -> {
                    if (failed == null) {
                        written.accept(where);
                    } else {
                        failure.compareAndSet(null, failed);
                    }
                });
    }

    /**
     * Idempotent, so that a broker that goes away in the middle gets each record once and in its order. One request at a
     * time: of several, a broker that is just back may take a later one first, and the first never again.
     */
    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, OUTAGE_MILLIS);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, OUTAGE_MILLIS);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        return config;
    }
}
