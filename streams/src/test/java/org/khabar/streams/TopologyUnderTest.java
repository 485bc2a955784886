package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.Takedown;
import org.khabar.extract.PageReader;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topics;

/** The article topology with its topics at hand and a clock that stands still until it is moved. */
final class TopologyUnderTest implements AutoCloseable {
    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> pages;
    private final TestInputTopic<String, @Nullable Takedown> takedowns;
    private final TestOutputTopic<String, Article> articles;
    private final TestOutputTopic<String, Article> latest;
    private final TestOutputTopic<String, Outcome> outcomes;
    private final TestOutputTopic<byte[], byte[]> deadLetters;
    private final Map<String, @Nullable Article> present = new HashMap<>();
    private final ArticleTopics topics;

    TopologyUnderTest() {
        this(ArticleSettings.defaults());
    }

    TopologyUnderTest(ArticleSettings settings) {
        this(Topics.LIVE, settings, PageIntake.ALL);
    }

    TopologyUnderTest(ArticleTopics topics, ArticleSettings settings, PageIntake intake) {
        this(topics, settings, intake, UnaryOperator.identity());
    }

    /** The topology, not the test, sees the registry as the operator makes it look. */
    TopologyUnderTest(
            ArticleTopics topics,
            ArticleSettings settings,
            PageIntake intake,
            UnaryOperator<SchemaRegistry> registries) {
        this.topics = topics;
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "khabar-articles");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(
                new ArticleTopology(topics, settings, registries.apply(registry), new PageReader(), intake)
                        .build(Stores::inMemoryKeyValueStore),
                config,
                SitePages.NOON);
        pages = driver.createInputTopic(topics.pages().name(), new StringSerializer(), new ByteArraySerializer());
        takedowns = driver.createInputTopic(
                Topics.TAKEDOWNS.name(),
                new StringSerializer(),
                EventSerdes.of(Topics.TAKEDOWNS, registry).serializer());
        articles = driver.createOutputTopic(
                topics.articles().name(),
                new StringDeserializer(),
                EventSerdes.of(topics.articles(), registry).deserializer());
        latest = driver.createOutputTopic(
                Topics.LATEST.name(),
                new StringDeserializer(),
                EventSerdes.of(Topics.LATEST, registry).deserializer());
        outcomes = driver.createOutputTopic(
                topics.outcomes().name(),
                new StringDeserializer(),
                EventSerdes.of(topics.outcomes(), registry).deserializer());
        deadLetters = driver.createOutputTopic(
                topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void read(RawPage page) {
        readBytes(
                page.getSite(),
                EventSerdes.of(Topics.PAGES, registry).serializer().serialize(Topics.PAGES.name(), page));
    }

    void readBytes(String key, byte[] value) {
        pages.pipeInput(key, value, Instant.EPOCH);
    }

    void takeDown(Takedown takedown) {
        takedowns.pipeInput(takedown.getUrl(), takedown, Instant.EPOCH);
    }

    void liftTakedown(String url) {
        takedowns.pipeInput(url, null, Instant.EPOCH);
    }

    void passTime(Duration time) {
        driver.advanceWallClockTime(time);
    }

    List<Article> articles() {
        return articles.readValuesToList();
    }

    /** Returns what the compacted topic would come to; null for an article that was taken down. */
    Map<String, @Nullable Article> latest() {
        latest.readKeyValuesToList().forEach(event -> present.put(event.key, event.value));
        return present;
    }

    List<Outcome> outcomes() {
        return outcomes.readValuesToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    @Nullable
    ArticleState state(String articleId) {
        return driver.<String, ArticleState>getKeyValueStore(StateStores.ARTICLES)
                .get(articleId);
    }

    LedgerCounts ledger() {
        return LedgerCounts.of(driver.getKeyValueStore(StateStores.LEDGER));
    }

    /** Also checks that nothing was written that a registry was not told of. */
    @Override
    public void close() {
        driver.close();
        List<String> declared = new ArrayList<>();
        Topics.live().forEach(topic -> declared.add(topic.subject()));
        topics.all().forEach(topic -> declared.add(topic.subject()));
        ArticleTopology.STORED.forEach(type -> declared.add(EventSerdes.storedSubject(type)));
        assertThat(declared).containsAll(registry.subjects());
    }
}
