package org.khabar.app.settings;

import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.loopback.HttpSettings;
import org.khabar.app.streaming.StreamsSettings;
import org.khabar.app.topics.TopicSettings;

/**
 * All that {@code config/khabar.yaml} can set. Each part checks itself.
 *
 * @param broker the embedded broker
 * @param http the process's HTTP server
 * @param topics the topics
 * @param streams the topologies
 */
public record Settings(BrokerSettings broker, HttpSettings http, TopicSettings topics, StreamsSettings streams) {
    /** Returns what holds where nothing is set. */
    public static Settings defaults() {
        return new Settings(
                BrokerSettings.defaults(),
                HttpSettings.defaults(),
                TopicSettings.defaults(),
                StreamsSettings.defaults());
    }
}
