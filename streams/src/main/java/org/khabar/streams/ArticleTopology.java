package org.khabar.streams;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleAlias;
import org.khabar.event.ArticleState;
import org.khabar.event.Ledger;
import org.khabar.event.RawPage;
import org.khabar.event.SiteLines;
import org.khabar.event.Takedown;
import org.khabar.event.UrlAbsences;
import org.khabar.event.UrlOutcome;
import org.khabar.extract.PageReader;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * Raw pages in, article events out. Three steps and one for what was taken down, one partition a task, no
 * repartitioning:
 *
 * <pre>
 * pages ──► read ──► revise ──► account ──► articles
 *            bytes    known      counts ──► outcomes
 *            → story  revision    ▲     ──► latest
 * takedowns ────────► take down ──┘     ──► dead letters
 * </pre>
 *
 * Takedowns lie in the partitions of their sites, so both topics must have the same number. Their records bear the time 0:
 * in a run that begins they are all there before the first page, so that no replay tells what was taken down.
 *
 * <p>Each record of the pages topic comes to exactly one end: {@code pages = published + updated + retracted + unchanged +
 * rejected + failed + dead letters}, after every commit.
 *
 * @param topics what it reads and writes
 * @param settings what a person may set
 * @param registry gives schemas their ids
 * @param reader reads the pages
 * @param intake which of the pages this run takes in
 */
public record ArticleTopology(
        ArticleTopics topics, ArticleSettings settings, SchemaRegistry registry, PageReader reader, PageIntake intake) {
    /** The types of what its stores hold: a registry must know their schemas. */
    public static final List<Class<? extends SpecificRecord>> STORED = List.of(
            ArticleState.class,
            UrlOutcome.class,
            Ledger.class,
            Takedown.class,
            UrlAbsences.class,
            ArticleAlias.class,
            SiteLines.class);

    static final String PAGES = "pages";
    static final String READ = "read";
    static final String REVISE = "revise";
    static final String TAKEDOWNS = "taken-down";
    static final String TAKE_DOWN = "take-down";
    static final String ACCOUNT = "account";
    static final String ARTICLES = "articles";
    static final String LATEST = "latest";
    static final String OUTCOMES = "outcomes";
    static final String DEAD_LETTERS = "dead-letters";

    /** The topology that takes in every page. */
    public ArticleTopology(ArticleTopics topics, ArticleSettings settings, SchemaRegistry registry, PageReader reader) {
        this(topics, settings, registry, reader, PageIntake.ALL);
    }

    /** Returns the topics in which an application keeps the state of this topology. */
    public static List<String> changelogs(String applicationId) {
        return Stream.of(
                        StateStores.ARTICLES,
                        StateStores.URLS,
                        StateStores.ABSENCES,
                        StateStores.ALIASES,
                        StateStores.SITES,
                        StateStores.LEDGER,
                        StateStores.TAKEDOWNS)
                .map(store -> applicationId + "-" + store + "-changelog")
                .toList();
    }

    /** Returns the topic that backs what an application knows of sites: a run that finds one there begins with it. */
    public static Topic<SiteLines> siteMemories(String applicationId) {
        return new Topic<>(
                applicationId + "-" + StateStores.SITES + "-changelog", SiteLines.class, new Topic.Policy.Compacted());
    }

    /** Returns the topology; every operator and store in it is named. */
    public Topology build() {
        return build(Stores::persistentKeyValueStore);
    }

    /** Returns the topology with stores of a kind: tests keep them in memory. */
    Topology build(Function<String, KeyValueBytesStoreSupplier> stores) {
        StringSerializer keys = new StringSerializer();
        // The steps encode what they tell: what can't be encoded is then a dead letter that is counted.
        ByteArraySerializer encoded = new ByteArraySerializer();
        Topology topology = new Topology()
                .addSource(
                        PAGES,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        topics.pages().name())
                .addProcessor(READ, read(), PAGES)
                .addProcessor(REVISE, revise(), READ)
                .addSource(
                        TAKEDOWNS,
                        new ByteArrayDeserializer(),
                        EventSerdes.of(Topics.TAKEDOWNS, registry).deserializer(),
                        Topics.TAKEDOWNS.name())
                .addProcessor(TAKE_DOWN, takeDown(), TAKEDOWNS)
                .addProcessor(ACCOUNT, account(), REVISE, TAKE_DOWN)
                .addSink(ARTICLES, topics.articles().name(), keys, encoded, ACCOUNT)
                .addSink(OUTCOMES, topics.outcomes().name(), keys, encoded, ACCOUNT)
                .addSink(DEAD_LETTERS, topics.deadLetters(), encoded, encoded, ACCOUNT);
        Topic<Article> latest = topics.latest();
        if (latest != null) {
            topology.addSink(LATEST, latest.name(), keys, encoded, ACCOUNT);
        }
        for (StoreBuilder<?> store : StateStores.all(stores, registry)) {
            topology.addStateStore(store);
        }
        return topology.connectProcessorAndStateStores(READ, StateStores.SITES)
                .connectProcessorAndStateStores(
                        REVISE,
                        StateStores.ARTICLES,
                        StateStores.URLS,
                        StateStores.ABSENCES,
                        StateStores.ALIASES,
                        StateStores.TAKEDOWNS)
                .connectProcessorAndStateStores(
                        TAKE_DOWN,
                        StateStores.ARTICLES,
                        StateStores.URLS,
                        StateStores.ABSENCES,
                        StateStores.ALIASES,
                        StateStores.TAKEDOWNS)
                .connectProcessorAndStateStores(
                        ACCOUNT,
                        StateStores.ARTICLES,
                        StateStores.URLS,
                        StateStores.ABSENCES,
                        StateStores.ALIASES,
                        StateStores.SITES,
                        StateStores.LEDGER);
    }

    private ProcessorSupplier<byte[], byte[], byte[], ReceivedPage> read() {
        return () -> new ReadStep(
                EventSerdes.of(RawPage.class, registry).deserializer(), reader, intake, settings.siteMemory());
    }

    private ProcessorSupplier<byte[], ReceivedPage, byte[], EndedRecord> revise() {
        return () -> new ReviseStep(settings, encoder(topics.articles()));
    }

    private ProcessorSupplier<byte[], @Nullable Takedown, byte[], EndedRecord> takeDown() {
        return () -> new TakeDownStep(encoder(topics.articles()));
    }

    private ProcessorSupplier<byte[], EndedRecord, Object, Object> account() {
        return () -> new AccountStep(settings, encoder(topics.outcomes()), topics.latest() != null);
    }

    private <V extends SpecificRecord> Function<V, byte[]> encoder(Topic<V> topic) {
        Serializer<V> serializer = EventSerdes.of(topic, registry).serializer();
        return event -> serializer.serialize(topic.name(), event);
    }
}
