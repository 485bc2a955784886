package org.khabar.app.topics;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.khabar.app.yaml.DataSize;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * What a person may set of the topics.
 *
 * @param partitions partitions of every topic with a site or an article as its key; fixed for the life of the log, since
 *     a key's partition and the state beside it depend on it
 * @param pagesBytes the most bytes that the raw pages keep on a broker, over all partitions
 */
public record TopicSettings(int partitions, DataSize pagesBytes) {
    /** Six threads of each topology at most; each costs the embedded broker a few open files and a store. */
    public static final int DEFAULT_PARTITIONS = 6;

    /** The largest count that one broker and its stores still start quickly with. */
    public static final int MOST_PARTITIONS = 256;

    /** Rejects a count that is not 1 to 256. */
    public TopicSettings {
        if (partitions < 1 || partitions > MOST_PARTITIONS) {
            throw new IllegalArgumentException("partitions must be 1 to " + MOST_PARTITIONS);
        }
    }

    /** Returns what holds where nothing is set. */
    public static TopicSettings defaults() {
        return new TopicSettings(DEFAULT_PARTITIONS, DataSize.ofGibibytes(5));
    }

    /** Returns a topic's settings, with a bound in bytes where it carries bodies. */
    Map<String, String> bounded(Topic<?> topic) {
        Map<String, String> config = new HashMap<>(topic.config());
        if (topic.name().equals(Topics.PAGES.name())) {
            config.put(TopicConfig.RETENTION_BYTES_CONFIG, Long.toString(pagesBytes.bytes() / partitions));
        }
        return config;
    }
}
