package org.khabar.benchmarks.topology;

import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.khabar.app.settings.Settings;

/**
 * How the topology is run; each variant differs from what is shipped in one thing.
 *
 * @param name its name, of which its run has offsets and stores of its own, so that each reads all pages
 * @param settings the settings
 * @param streams lines of the Kafka Streams configuration that are others than shipped
 */
record Variant(String name, Settings settings, Map<String, Object> streams) {
    /** As it is shipped. */
    static final Variant SHIPPED = new Variant("shipped", Settings.defaults(), Map.of());

    /** Nothing is learned of sites. */
    static final Variant WITHOUT_MEMORY =
            new Variant("without-memory", Settings.defaults().withoutSiteMemory(), Map.of());

    /** Without transactions. */
    static final Variant AT_LEAST_ONCE = new Variant(
            "at-least-once",
            Settings.defaults(),
            Map.of(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE));

    /** Returns the same under a name of its own, so that it reads all pages once more. */
    Variant again() {
        return new Variant(name + "-again", settings, streams);
    }

    String applicationId() {
        return "khabar-articles-" + name;
    }
}
