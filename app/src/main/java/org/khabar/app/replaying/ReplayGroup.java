package org.khabar.app.replaying;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.topics.BrokerAnswer;

/** How far a replay is, as its consumer group has committed it on the broker. */
final class ReplayGroup {
    private final Admin admin;
    private final ReplayPlan plan;
    private final String group;

    /** Works through a client that the caller closes. */
    ReplayGroup(Admin admin, ReplayPlan plan) {
        this.admin = admin;
        this.plan = plan;
        this.group = ReplayPlan.applicationId(plan.name());
    }

    /** Returns whether nothing is known of its place, which a broker forgets in time. */
    boolean isForgotten() {
        return committed().values().stream().allMatch(Objects::isNull);
    }

    /** Puts the group at the start of each stretch, but leaves a partition where it has come to already. */
    void begin() {
        Map<TopicPartition, OffsetAndMetadata> committed = committed();
        Map<TopicPartition, OffsetAndMetadata> starts = new HashMap<>();
        for (Stretch stretch : plan.stretches()) {
            TopicPartition partition = partition(stretch);
            if (committed.get(partition) == null) {
                starts.put(partition, new OffsetAndMetadata(stretch.from()));
            }
        }
        if (!starts.isEmpty()) {
            BrokerAnswer.await(
                    admin.alterConsumerGroupOffsets(group, starts).all(), "the start of " + group + " can't be set");
        }
    }

    /** Returns how many records of its stretches are behind it; those that the topic keeps no more are, too. */
    long passed() {
        Map<TopicPartition, OffsetAndMetadata> committed = committed();
        Map<TopicPartition, ListOffsetsResultInfo> kept = BrokerAnswer.await(
                admin.listOffsets(plan.stretches().stream()
                                .collect(Collectors.toMap(this::partition, _ -> OffsetSpec.earliest())))
                        .all(),
                "the offsets of " + plan.pages() + " can't be read");
        long passed = 0;
        for (Stretch stretch : plan.stretches()) {
            OffsetAndMetadata place = committed.get(partition(stretch));
            ListOffsetsResultInfo first = kept.get(partition(stretch));
            long reached = Math.max(place == null ? 0 : place.offset(), first == null ? 0 : first.offset());
            passed += Math.min(stretch.length(), Math.max(0, reached - stretch.from()));
        }
        return passed;
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        return BrokerAnswer.await(
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(),
                "the place of " + group + " can't be read");
    }

    private TopicPartition partition(Stretch stretch) {
        return new TopicPartition(plan.pages(), stretch.partition());
    }
}
