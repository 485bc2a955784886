package org.khabar.app.topics;

import java.util.Map;

/** What came of checking one topic against its plan. */
public sealed interface TopicCheck {
    /** Returns the plan that was checked. */
    TopicPlan plan();

    /** The topic was missing and was made. */
    record Created(TopicPlan plan) implements TopicCheck {}

    /** The topic is there and as planned. */
    record AsPlanned(TopicPlan plan) implements TopicCheck {}

    /**
     * The topic is there with other settings. It works, but keeps more or less than planned.
     *
     * @param found the settings that differ, as they are on the broker
     */
    record Drifted(TopicPlan plan, Map<String, String> found) implements TopicCheck {}

    /**
     * The topic has another number of partitions. Keys would be looked for where they are not: nothing may start.
     *
     * @param found how many it has
     */
    record OtherPartitions(TopicPlan plan, int found) implements TopicCheck {}
}
