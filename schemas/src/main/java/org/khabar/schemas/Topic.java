package org.khabar.schemas;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic of the pipeline: its name, the type of its values and how long it keeps them. Keys are always UTF-8 strings.
 *
 * @param name the topic's name
 * @param valueType the Avro class of its values
 * @param policy how long it keeps them
 * @param <V> the type of its values
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> valueType, Policy policy) {
    /** The largest record a topic takes, batch included: an 8 MiB page and its envelope. */
    public static final int MAX_RECORD_BYTES = 9 * 1024 * 1024;

    static final String SUBJECT_SUFFIX = "-value";

    /** Rejects a missing part. */
    public Topic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(valueType, "valueType");
        Objects.requireNonNull(policy, "policy");
    }

    /** Returns the registry's subject of the values: the topic's name and {@code -value}. */
    public String subject() {
        return name + SUBJECT_SUFFIX;
    }

    /** Returns the topic-level settings a broker is given when the topic is made. */
    public Map<String, String> config() {
        return policy.config();
    }

    /** How long a topic keeps its records. */
    public sealed interface Policy {
        /** Returns the policy as topic-level settings. */
        Map<String, String> config();

        /**
         * Keeps records for a time.
         *
         * @param retention how long
         */
        record ByTime(Duration retention) implements Policy {
            @Override
            public Map<String, String> config() {
                return Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
            }
        }

        /** Keeps the last value of each key for ever. */
        record Compacted() implements Policy {
            @Override
            public Map<String, String> config() {
                return Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(MAX_RECORD_BYTES));
            }
        }

        /**
         * Keeps the last value of each key, for a time.
         *
         * @param retention how long
         */
        record CompactedWithAge(Duration retention) implements Policy {
            @Override
            public Map<String, String> config() {
                return Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
            }
        }

        /** Keeps every record until the topic is deleted. */
        record UntilDeleted() implements Policy {
            @Override
            public Map<String, String> config() {
                return Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(MAX_RECORD_BYTES));
            }
        }
    }
}
