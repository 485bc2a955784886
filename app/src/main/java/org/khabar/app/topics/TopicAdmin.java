package org.khabar.app.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** Makes the topics that are missing and compares the others with their plan. It never changes a topic that is there. */
public final class TopicAdmin {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Admin admin;

    /** Works through a client that the caller closes. */
    public TopicAdmin(Admin admin) {
        this.admin = admin;
    }

    /** Makes or checks every topic, in the order of the plans. What was made takes records when this returns. */
    public List<TopicCheck> check(List<TopicPlan> plans) {
        Set<String> created = create(plans);
        Map<String, TopicDescription> found =
                await(admin.describeTopics(plans.stream().map(TopicPlan::name).toList())
                        .allTopicNames());
        Map<ConfigResource, Config> configs = await(
                admin.describeConfigs(plans.stream().map(TopicAdmin::resource).toList())
                        .all());
        List<TopicCheck> checks = new ArrayList<>();
        for (TopicPlan plan : plans) {
            TopicDescription description = required(found.get(plan.name()), plan);
            Config config = required(configs.get(resource(plan)), plan);
            checks.add(
                    created.contains(plan.name())
                            ? new TopicCheck.Created(plan)
                            : compare(plan, description.partitions().size(), config));
        }
        awaitLeaders(found.values().stream()
                .filter(topic -> created.contains(topic.name()))
                .toList());
        return List.copyOf(checks);
    }

    /**
     * Makes or checks every topic, and refuses to go on where the partitions differ.
     *
     * @throws OperatorException if a topic has another number of partitions than planned
     */
    public List<TopicCheck> require(List<TopicPlan> plans) {
        List<TopicCheck> checks = check(plans);
        for (TopicCheck check : checks) {
            if (check instanceof TopicCheck.OtherPartitions(TopicPlan plan, int partitions)) {
                throw new OperatorException(
                        ExitCode.USAGE,
                        "topic " + plan.name() + " has " + partitions + " partitions and topics.partitions is "
                                + plan.partitions() + ": set topics.partitions to " + partitions
                                + ", or start on a new data folder");
            }
        }
        return checks;
    }

    /** Returns the id that the broker gave a topic when it was made: another one when it is made again. */
    public String id(String topic) {
        TopicDescription found =
                await(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic);
        if (found == null) {
            throw new IllegalStateException("the broker does not describe topic " + topic);
        }
        return found.topicId().toString();
    }

    /** Tells whether there is a topic of a name. */
    public boolean exists(String name) {
        return names().contains(name);
    }

    private Set<String> create(List<TopicPlan> plans) {
        Set<String> names = names();
        List<NewTopic> missing = plans.stream()
                .filter(plan -> !names.contains(plan.name()))
                .map(plan -> new NewTopic(plan.name(), Optional.of(plan.partitions()), Optional.empty())
                        .configs(plan.config()))
                .toList();
        Set<String> created = new HashSet<>();
        Map<String, KafkaFuture<Void>> answers = admin.createTopics(missing).values();
        answers.forEach((name, answer) -> {
            try {
                answer.get();
                created.add(name);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw BrokerAnswer.failed("topic " + name + " can't be made", e);
                }
            } catch (InterruptedException e) {
                throw BrokerAnswer.interrupted(e);
            }
        });
        if (!missing.isEmpty()) {
            awaitVisible(created);
        }
        return created;
    }

    /** A topic is made by the controller; the broker that describes it learns of it a moment later. */
    private void awaitVisible(Collection<String> names) {
        try {
            while (!names().containsAll(names)) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            throw BrokerAnswer.interrupted(e);
        }
    }

    /**
     * A new partition is known before its leader takes records. A producer that writes then may have its first batch refused
     * and its second one taken, and the first never again: it stands still. Only a leader tells where a partition ends.
     */
    private void awaitLeaders(Collection<TopicDescription> created) {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        created.forEach(topic -> topic.partitions()
                .forEach(info -> ends.put(new TopicPartition(topic.name(), info.partition()), OffsetSpec.latest())));
        await(admin.listOffsets(ends).all());
    }

    private static TopicCheck compare(TopicPlan plan, int partitions, Config config) {
        if (partitions != plan.partitions()) {
            return new TopicCheck.OtherPartitions(plan, partitions);
        }
        Map<String, String> differing = new HashMap<>();
        plan.config().forEach((key, planned) -> {
            ConfigEntry entry = config.get(key);
            String value = entry == null ? "" : entry.value();
            if (!planned.equals(value)) {
                differing.put(key, value);
            }
        });
        return differing.isEmpty() ? new TopicCheck.AsPlanned(plan) : new TopicCheck.Drifted(plan, differing);
    }

    private static ConfigResource resource(TopicPlan plan) {
        return new ConfigResource(ConfigResource.Type.TOPIC, plan.name());
    }

    private static <T> T required(@Nullable T described, TopicPlan plan) {
        if (described == null) {
            throw new IllegalStateException("the broker does not describe topic " + plan.name());
        }
        return described;
    }

    /** Deletes topics; the broker frees their disk a little later. */
    public void delete(Collection<String> names) {
        BrokerAnswer.await(admin.deleteTopics(names).all(), "topics can't be deleted");
    }

    /** Returns the names of all topics. */
    public Set<String> names() {
        return await(admin.listTopics().names());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        return BrokerAnswer.await(answer, "the broker can't list or describe topics");
    }
}
