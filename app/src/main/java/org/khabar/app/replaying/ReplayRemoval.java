package org.khabar.app.replaying;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.topics.BrokerAnswer;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;
import org.khabar.streams.ArticleTopology;

/** Deletes a replay: its consumer group, its topics and those of its state, and its folder. The pages stay. */
public final class ReplayRemoval {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The broker believes for 15 s that a killed process is still at work. */
    private static final int TRIES = 20;

    private ReplayRemoval() {}

    /**
     * Deletes what there is of a replay.
     *
     * @return the topics that were deleted
     * @throws OperatorException if there is no such replay, or a process works on it
     */
    public static Set<String> remove(Cluster cluster, Path data, String name) {
        boolean known = ReplayFolder.exists(data, name);
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin);
            Set<String> topics = topics(name);
            topics.retainAll(topicAdmin.names());
            if (!known && topics.isEmpty()) {
                throw new OperatorException(
                        ExitCode.USAGE, "there is no replay " + name + ": khabar replay list tells which there are");
            }
            try (ReplayFolder folder = ReplayFolder.open(data, name)) {
                removeGroup(admin, name);
                topicAdmin.delete(topics);
                folder.delete();
            }
            return topics;
        }
    }

    private static Set<String> topics(String name) {
        ArticleTopics topics = Topics.replayed(name, Topics.PAGES.name());
        Set<String> all = new HashSet<>(ArticleTopology.changelogs(ReplayPlan.applicationId(name)));
        all.addAll(List.of(topics.articles().name(), topics.outcomes().name(), topics.deadLetters()));
        return all;
    }

    private static void removeGroup(Admin admin, String name) {
        String group = ReplayPlan.applicationId(name);
        for (int tries = 1; !isGone(admin, group); tries++) {
            if (tries == TRIES) {
                throw new OperatorException(
                        ExitCode.IN_USE,
                        "a process still works on replay " + name + ": stop it, then delete the replay");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw BrokerAnswer.interrupted(e);
            }
        }
    }

    private static boolean isGone(Admin admin, String group) {
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return true;
            }
            throw new OperatorException(
                    ExitCode.FAILURE, "consumer group " + group + " can't be deleted (" + e.getCause() + ")", e);
        } catch (InterruptedException e) {
            throw BrokerAnswer.interrupted(e);
        }
    }
}
