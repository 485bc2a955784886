package org.khabar.app.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.event.Source;
import org.khabar.event.SourceOwner;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/**
 * Brings {@code khabar.sources} in line with a file. The file owns what it has declared: a source that it no longer names
 * is withdrawn. Sources that a command has declared are left alone. What is the same already is not written again.
 */
public final class SourcePublisher {
    private final Cluster cluster;
    private final Serde<Source> serde;

    /** Works on a cluster whose topics are there. */
    public SourcePublisher(Cluster cluster) {
        this.cluster = cluster;
        this.serde = EventSerdes.of(Topics.SOURCES, cluster.registry());
    }

    /**
     * Publishes what a file declares now.
     *
     * @throws OperatorException if the broker does not take it
     */
    public void publish(List<Source> declared) {
        Map<String, Source> before = present();
        Map<String, Source> after = new HashMap<>();
        declared.forEach(source -> after.put(source.getId(), source));
        Stream<ProducerRecord<String, Source>> changed = declared.stream()
                .filter(source -> !source.equals(before.get(source.getId())))
                .map(source -> new ProducerRecord<>(Topics.SOURCES.name(), source.getId(), source));
        Stream<ProducerRecord<String, Source>> withdrawn = before.values().stream()
                .filter(source -> source.getOwner() == SourceOwner.FILE && !after.containsKey(source.getId()))
                .map(source -> tombstone(source.getId()));
        send(Stream.concat(changed, withdrawn).toList());
    }

    /** Returns every source that is declared at present, whoever declared it, by id. */
    public Map<String, Source> present() {
        return Snapshot.of(cluster, Topics.SOURCES);
    }

    private void send(List<ProducerRecord<String, Source>> records) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        try (KafkaProducer<String, Source> producer =
                new KafkaProducer<>(config, Serdes.String().serializer(), serde.serializer())) {
            List<? extends Future<?>> answers =
                    records.stream().map(producer::send).toList();
            for (Future<?> answer : answers) {
                Objects.requireNonNull(answer.get(), "an acknowledged record has metadata");
            }
        } catch (ExecutionException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take the sources (" + e.getCause()
                            + "): check that it is up and may be written",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException(ExitCode.FAILURE, "interrupted while publishing the sources", e);
        }
    }

    @SuppressWarnings("NullAway") // a tombstone is a record without a value
    private static ProducerRecord<String, Source> tombstone(String id) {
        return new ProducerRecord<>(Topics.SOURCES.name(), id, null);
    }
}
