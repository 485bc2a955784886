package org.khabar.benchmarks.week;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.Source;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** The real frontier topology on simulated time. Its stores are in memory. */
final class SimulatedFrontier implements AutoCloseable {
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Source> sources;
    private final TestInputTopic<String, FetchReport> reports;
    private final TestOutputTopic<String, FetchRequest> requests;
    private Instant now;

    /** Starts a frontier; Kafka Streams keeps its lock in a folder. */
    SimulatedFrontier(FrontierSettings settings, Path folder, Instant start) {
        now = start;
        InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, FrontierTopology.APPLICATION_ID);
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(
                new FrontierTopology(settings, registry, MemoryStore::supplier, () -> 0).build(), config, start);
        sources = input(Topics.SOURCES, registry);
        reports = input(Topics.REPORTS, registry);
        requests = driver.createOutputTopic(
                Topics.REQUESTS.name(),
                new StringDeserializer(),
                EventSerdes.of(Topics.REQUESTS, registry).deserializer());
    }

    private <V extends SpecificRecord> TestInputTopic<String, V> input(
            Topic<V> topic, InMemorySchemaRegistry registry) {
        return driver.createInputTopic(
                topic.name(),
                new StringSerializer(),
                EventSerdes.of(topic, registry).serializer());
    }

    Instant now() {
        return now;
    }

    /** Lets time pass, as one tick of the frontier. */
    void pass(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    void declare(Source source) {
        sources.pipeInput(source.getId(), source, now);
    }

    void report(FetchReport report) {
        reports.pipeInput(report.getSite(), report, now);
    }

    /** Returns the requests issued since the last call. */
    List<FetchRequest> requests() {
        return requests.readValuesToList();
    }

    /** Returns how often two polls running of a paper shared no entry. */
    long gaps() {
        return FrontierCounts.read(driver.getKeyValueStore(FrontierTopology.COUNTS))
                .gaps();
    }

    /** Drops what the frontier wrote that nobody here reads: changelogs above all. */
    void dropTheRest() {
        for (String topic : driver.producedTopicNames()) {
            if (!topic.equals(Topics.REQUESTS.name())) {
                driver.createOutputTopic(topic, new StringDeserializer(), new StringDeserializer())
                        .readRecordsToList();
            }
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
