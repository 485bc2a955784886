package org.khabar.app.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * A topic as it must be on the broker.
 *
 * @param name the topic's name
 * @param partitions how many partitions it has
 * @param config its topic-level settings; settings not named are the broker's own business
 */
public record TopicPlan(String name, int partitions, Map<String, String> config) {
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    /** Copies the settings. */
    public TopicPlan {
        config = Map.copyOf(config);
    }

    /** Returns every topic of a live pipeline, dead letters included. */
    public static List<TopicPlan> live(TopicSettings settings) {
        return plans(Topics.live(), settings);
    }

    /** Returns the topics of a run of the article topology of its own, and those that every run shares. */
    public static List<TopicPlan> archive(ArticleTopics topics, TopicSettings settings) {
        List<Topic<?>> all = new ArrayList<>(topics.all());
        all.add(Topics.TAKEDOWNS);
        return plans(all, settings);
    }

    /**
     * Returns the topics that a replay writes, its own dead letters included, and the takedowns that every run reads.
     *
     * @param partitions how many the pages have
     */
    public static List<TopicPlan> replay(ArticleTopics topics, int partitions) {
        List<TopicPlan> plans = new ArrayList<>();
        for (Topic<?> topic : List.of(topics.articles(), topics.outcomes(), Topics.TAKEDOWNS)) {
            plans.add(new TopicPlan(topic.name(), partitions, topic.config()));
        }
        plans.add(new TopicPlan(topics.deadLetters(), partitions, new Topic.Policy.UntilDeleted().config()));
        return List.copyOf(plans);
    }

    /** Returns the embedded registry's topic: one partition, so that schemas have one order. */
    public static TopicPlan schemas() {
        return new TopicPlan(
                Topics.SCHEMAS, 1, Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    private static List<TopicPlan> plans(List<Topic<?>> topics, TopicSettings settings) {
        List<TopicPlan> plans = new ArrayList<>();
        for (Topic<?> topic : topics) {
            plans.add(new TopicPlan(topic.name(), settings.partitions(), settings.bounded(topic)));
        }
        plans.add(deadLetters(settings));
        plans.add(retries(settings));
        return List.copyOf(plans);
    }

    /** Of what was put back, as long as dead letters are kept. */
    private static TopicPlan retries(TopicSettings settings) {
        return new TopicPlan(
                Topics.RETRIES, settings.partitions(), new Topic.Policy.ByTime(DEAD_LETTERS_KEPT).config());
    }

    /** Dead letters are records as they came: the largest page must fit. */
    private static TopicPlan deadLetters(TopicSettings settings) {
        return new TopicPlan(
                Topics.DEAD_LETTERS, settings.partitions(), new Topic.Policy.ByTime(DEAD_LETTERS_KEPT).config());
    }
}
