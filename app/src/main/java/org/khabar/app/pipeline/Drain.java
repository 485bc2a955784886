package org.khabar.app.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.khabar.app.cluster.Cluster;
import org.khabar.schemas.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until an application has committed every record of a topic that nobody writes to any more. For topics that are
 * written without transactions: the markers of a transaction count as records.
 */
public final class Drain {
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Cluster cluster;
    private final InstantSource clock;

    /** Asks a cluster. */
    public Drain(Cluster cluster, InstantSource clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    /** Waits, at most so long; what is left then is read after the next start. */
    public void await(String applicationId, Topic<?> topic, Duration most) {
        Instant end = clock.instant().plus(most);
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            while (left(admin, applicationId, topic) > 0) {
                if (clock.instant().isAfter(end)) {
                    LOG.warn("{} has not read all of {} within {} s", applicationId, topic.name(), most.toSeconds());
                    return;
                }
                Thread.sleep(LOOK_AGAIN);
            }
        } catch (ExecutionException e) {
            LOG.warn("whether {} has read all of {} can't be told", applicationId, topic.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long left(Admin admin, String applicationId, Topic<?> topic)
            throws ExecutionException, InterruptedException {
        TopicDescription description = admin.describeTopics(List.of(topic.name()))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
        Map<TopicPartition, OffsetSpec> latest = description.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.name(), partition.partition()),
                        _ -> OffsetSpec.latest()));
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(applicationId)
                .partitionsToOffsetAndMetadata()
                .get();
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata read = committed.get(end.getKey());
                    return end.getValue().offset() - (read == null ? 0 : read.offset());
                })
                .sum();
    }
}
