package org.khabar.app.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
 * Writes {@code khabar.sources}, which a running frontier follows. A file owns what it names, whoever declared that before: a
 * source that it named once and names no longer is withdrawn. Other sources that a command has declared are left alone. What is
 * the same already is not written again.
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
     * What became of the sources when a file was applied.
     *
     * @param added ids that were not declared before
     * @param changed ids that were declared otherwise, or by a command
     * @param withdrawn ids that the file declared before
     * @param unchanged how many were as the file has them
     */
    public record Changes(List<String> added, List<String> changed, List<String> withdrawn, int unchanged) {
        /** Copies the lists. */
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * Publishes what a file declares now.
     *
     * @throws OperatorException if the broker does not take it
     */
    public Changes publish(List<Source> declared) {
        Map<String, Source> before = present();
        Set<String> named = declared.stream().map(Source::getId).collect(Collectors.toSet());
        List<Source> written = declared.stream()
                .filter(source -> !source.equals(before.get(source.getId())))
                .toList();
        List<String> withdrawn = before.values().stream()
                .filter(source -> source.getOwner() == SourceOwner.FILE && !named.contains(source.getId()))
                .map(Source::getId)
                .sorted()
                .toList();
        send(Stream.concat(
                        written.stream().map(SourcePublisher::record),
                        withdrawn.stream().map(SourcePublisher::tombstone))
                .toList());
        Map<Boolean, List<String>> byNovelty =
                written.stream().map(Source::getId).collect(Collectors.partitioningBy(id -> !before.containsKey(id)));
        return new Changes(
                Objects.requireNonNull(byNovelty.get(true)),
                Objects.requireNonNull(byNovelty.get(false)),
                withdrawn,
                declared.size() - written.size());
    }

    /**
     * Declares one source, in place of the one that has its id.
     *
     * @throws OperatorException if the broker does not take it
     */
    public void put(Source source) {
        send(List.of(record(source)));
    }

    /**
     * Withdraws sources.
     *
     * @throws OperatorException if the broker does not take it
     */
    public void remove(List<String> ids) {
        send(ids.stream().map(SourcePublisher::tombstone).toList());
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

    private static ProducerRecord<String, Source> record(Source source) {
        return new ProducerRecord<>(Topics.SOURCES.name(), source.getId(), source);
    }

    @SuppressWarnings("NullAway") // a tombstone is a record without a value
    private static ProducerRecord<String, Source> tombstone(String id) {
        return new ProducerRecord<>(Topics.SOURCES.name(), id, null);
    }
}
