package org.khabar.app.replaying;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.tailing.TopicReader;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.extract.PageReader;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/**
 * Makes replays ready to run.
 *
 * @param cluster where the pages are
 * @param clock tells when a replay is begun
 */
public record Replays(Cluster cluster, InstantSource clock) {
    /** A page is written when it was fetched, by clocks that may differ by less than this. */
    private static final Duration CLOCKS = Duration.ofHours(1);

    /**
     * Finds the plan of a replay or makes one, and sees that its topics, its schemas and its place in the pages are there.
     *
     * @throws OperatorException if there is no such topic, or a replay of that name reads something else
     */
    public ReplayPlan prepare(
            ReplayFolder folder, ArticleTopics topics, String name, Selection selection, ReplayMemory memory) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin);
            ReplayPlan asked = ask(topicAdmin, topics.pages().name(), name, selection, memory);
            ReplayPlan known = folder.plan();
            if (known == null) {
                requireNew(topicAdmin, topics, name);
                if (memory == ReplayMemory.NOW) {
                    new MemoryOfNow(cluster, name)
                            .take(topicAdmin, asked.stretches().size());
                }
                folder.write(asked);
            } else {
                known.require(asked);
            }
            ReplayPlan plan = known == null ? asked : known;
            topicAdmin.require(TopicPlan.replay(topics, plan.stretches().size()));
            Subjects.register(Subjects.of(topics), cluster.registry());
            ReplayGroup group = new ReplayGroup(admin, plan);
            if (known != null && known.end() == null && group.isForgotten() && hasTold(topics)) {
                throw new OperatorException(
                        ExitCode.FAILURE,
                        "the broker has forgotten how far replay " + name + " was: say khabar replay delete " + name
                                + ", and begin it again");
            }
            group.begin();
            return plan;
        }
    }

    private boolean hasTold(ArticleTopics topics) {
        try (TopicReader reader = TopicReader.of(cluster, topics.outcomes().name())) {
            return reader.stretches(new StartAt.Beginning()).stream().anyMatch(stretch -> stretch.length() > 0);
        }
    }

    private ReplayPlan ask(TopicAdmin topicAdmin, String pages, String name, Selection selection, ReplayMemory memory) {
        try (TopicReader reader = TopicReader.of(cluster, pages)) {
            List<Stretch> told = reader.stretches(start(pages, selection));
            List<Stretch> read = memory == ReplayMemory.THEN ? fromTheBeginning(reader, told) : told;
            return new ReplayPlan(
                    name,
                    pages,
                    topicAdmin.id(pages),
                    selection,
                    memory,
                    PageReader.VERSION,
                    read,
                    told,
                    clock.instant(),
                    null);
        }
    }

    private static List<Stretch> fromTheBeginning(TopicReader reader, List<Stretch> told) {
        Map<Integer, Stretch> all = reader.stretches(new StartAt.Beginning()).stream()
                .collect(Collectors.toMap(Stretch::partition, Function.identity()));
        return told.stream()
                .map(one -> new Stretch(
                        one.partition(), all.getOrDefault(one.partition(), one).from(), one.to()))
                .toList();
    }

    /** An archive was written at any time after its pages were fetched; the live log hardly later. */
    private static StartAt start(String pages, Selection selection) {
        Instant from = selection.from();
        return from == null || !pages.equals(Topics.PAGES.name())
                ? new StartAt.Beginning()
                : new StartAt.Time(from.minus(CLOCKS));
    }

    private static void requireNew(TopicAdmin topicAdmin, ArticleTopics topics, String name) {
        if (topicAdmin.exists(topics.articles().name())) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "there is a topic " + topics.articles().name()
                            + " already, of a replay begun in another data folder: "
                            + "name that folder with --data, give another --name, or say khabar replay delete " + name);
        }
    }
}
