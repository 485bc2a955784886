package org.khabar.app.broker;

import org.khabar.app.yaml.DataSize;

/**
 * What a person may set of the embedded broker.
 *
 * @param port the loopback port that clients connect to; 0 takes a free one
 * @param quota the most bytes that the data folder may hold before everything stops
 */
public record BrokerSettings(int port, DataSize quota) {
    /** The port that Kafka's own tools expect. */
    public static final int DEFAULT_PORT = 9092;

    /** The least quota under which the log can turn over: a few segments of every partition of the byte-heavy topics. */
    public static final DataSize LEAST_QUOTA = DataSize.ofMebibytes(256);

    /** Rejects an impossible port and a quota that the empty folder would fill. */
    public BrokerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535");
        }
        if (quota.bytes() < LEAST_QUOTA.bytes()) {
            throw new IllegalArgumentException("quota must be at least " + LEAST_QUOTA);
        }
    }

    /** Returns what holds where nothing is set: port 9092, 10 GiB. */
    public static BrokerSettings defaults() {
        return new BrokerSettings(DEFAULT_PORT, DataSize.ofGibibytes(10));
    }
}
