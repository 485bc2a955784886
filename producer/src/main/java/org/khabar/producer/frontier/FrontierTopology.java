package org.khabar.producer.frontier;

import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.khabar.event.AgendaItem;
import org.khabar.event.FeedFacts;
import org.khabar.event.HostGate;
import org.khabar.event.PolledSource;
import org.khabar.event.RobotsRules;
import org.khabar.event.SiteCounts;
import org.khabar.event.Source;
import org.khabar.event.SourceChange;
import org.khabar.event.Takedown;
import org.khabar.event.UrlState;
import org.khabar.producer.frontier.FrontierOutput.Ask;
import org.khabar.producer.frontier.FrontierOutput.Hand;
import org.khabar.producer.frontier.FrontierOutput.Pass;
import org.khabar.producer.frontier.FrontierOutput.Skip;
import org.khabar.producer.frontier.FrontierOutput.Tell;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * The frontier: sources, links, reports and takedowns in; requests, links of other sites, outcomes of URLs that are never asked for,
 * pages that may not be and whose story a feed carries, and the state of sources out. Everything is keyed by site, so that all that is known of a site lies in one task.
 *
 * <p>The topics of {@link Topics#live()} must have the same number of partitions. Time is the wall clock of the task, which
 * tests drive. To be run with {@code exactly_once_v2}: state and requests change in one transaction.
 */
public final class FrontierTopology {
    /** The application id of the live frontier. */
    public static final String APPLICATION_ID = "khabar-frontier";

    /** The types of what its stores and its repartition topic hold: a registry must know their schemas. */
    public static final List<Class<? extends SpecificRecord>> STORED = List.of(
            Source.class,
            PolledSource.class,
            HostGate.class,
            AgendaItem.class,
            RobotsRules.class,
            UrlState.class,
            FeedFacts.class,
            SiteCounts.class,
            Takedown.class,
            SourceChange.class);

    static final String DECLARED = "declared-sources";
    static final String SOURCES = "polled-sources";
    static final String GATES = "host-gates";
    static final String AGENDA = "agenda";
    static final String ROBOTS = "robots";
    static final String URLS = "urls";
    static final String FACTS = "feed-facts";
    static final String TAKEN_DOWN = "taken-down";

    /** The store of the sums by site: see {@link FrontierCounts}. */
    public static final String COUNTS = "site-counts";

    private final FrontierSettings settings;
    private final SchemaRegistry registry;
    private final Function<String, KeyValueBytesStoreSupplier> stores;
    private final LongSupplier nanos;

    /** Takes what the topology is built with. */
    public FrontierTopology(FrontierSettings settings, SchemaRegistry registry) {
        this(settings, registry, Stores::persistentKeyValueStore, System::nanoTime);
    }

    /**
     * Takes as well what a simulation brings of its own.
     *
     * @param stores the stores by their names: a simulation keeps them in memory
     * @param nanos the clock by which a standstill of the process is noticed, as {@link System#nanoTime}: where time is simulated the
     *     process may stand still as long as it likes
     */
    public FrontierTopology(
            FrontierSettings settings,
            SchemaRegistry registry,
            Function<String, KeyValueBytesStoreSupplier> stores,
            LongSupplier nanos) {
        this.settings = settings;
        this.registry = registry;
        this.stores = stores;
        this.nanos = nanos;
    }

    /** Returns the topic in which the frontier keeps how far each URL has come: the last value of each key counts. */
    public static Topic<UrlState> urlChangelog() {
        return changelog(URLS, UrlState.class);
    }

    static <V extends SpecificRecord> Topic<V> changelog(String store, Class<V> type) {
        return new Topic<>(APPLICATION_ID + "-" + store + "-changelog", type, new Topic.Policy.Compacted());
    }

    /** Returns the topology. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        addStores(builder);

        KStream<String, FrontierInput> sources = from(builder, Topics.SOURCES)
                .process(SourceRouter::new, Named.as("route-sources"), DECLARED)
                .repartition(Repartitioned.<String, SourceChange>as("sources-by-site")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(serde(SourceChange.class)))
                .mapValues(FrontierInput.Declared::new, Named.as("declared"));
        KStream<String, FrontierInput> links =
                from(builder, Topics.LINKS).mapValues(FrontierInput.Listed::new, Named.as("listed"));
        KStream<String, FrontierInput> reports =
                from(builder, Topics.REPORTS).mapValues(FrontierInput.Answered::new, Named.as("answered"));
        KStream<String, FrontierInput> takedowns =
                from(builder, Topics.TAKEDOWNS).mapValues(FrontierInput.Struck::new, Named.as("struck"));

        KStream<String, FrontierOutput> decisions = sources.merge(links, Named.as("sources-and-links"))
                .merge(reports, Named.as("sources-links-and-reports"))
                .merge(takedowns, Named.as("all-inputs"))
                .process(
                        () -> new FrontierProcessor(settings, new Standstill(nanos)),
                        Named.as("decide"),
                        SOURCES,
                        GATES,
                        AGENDA,
                        ROBOTS,
                        URLS,
                        FACTS,
                        COUNTS,
                        TAKEN_DOWN);

        to(Topics.REQUESTS, only(decisions, Ask.class, Ask::request, "requests"));
        to(Topics.LINKS, only(decisions, Pass.class, Pass::link, "links"));
        to(Topics.PAGES, only(decisions, Hand.class, Hand::page, "pages"));
        to(Topics.OUTCOMES, only(decisions, Skip.class, Skip::outcome, "outcomes"));
        to(Topics.SOURCE_STATE, only(decisions, Tell.class, Tell::state, "source-state"));
        return builder.build();
    }

    private void addStores(StreamsBuilder builder) {
        addStore(builder, DECLARED, Source.class);
        addStore(builder, SOURCES, PolledSource.class);
        addStore(builder, GATES, HostGate.class);
        addStore(builder, AGENDA, AgendaItem.class);
        addStore(builder, ROBOTS, RobotsRules.class);
        addStore(builder, URLS, UrlState.class);
        addStore(builder, FACTS, FeedFacts.class);
        addStore(builder, COUNTS, SiteCounts.class);
        addStore(builder, TAKEN_DOWN, Takedown.class);
    }

    private <V extends SpecificRecord> void addStore(StreamsBuilder builder, String name, Class<V> type) {
        builder.addStateStore(keyValueStoreBuilder(stores.apply(name), Serdes.String(), serde(type)));
    }

    private <V extends SpecificRecord> Serde<V> serde(Class<V> type) {
        return EventSerdes.of(type, registry);
    }

    private <V extends SpecificRecord> KStream<String, V> from(StreamsBuilder builder, Topic<V> topic) {
        return builder.stream(
                topic.name(),
                Consumed.with(Serdes.String(), EventSerdes.of(topic, registry)).withName("from-" + topic.name()));
    }

    private <V extends SpecificRecord> void to(Topic<V> topic, KStream<String, V> values) {
        values.to(
                topic.name(),
                Produced.with(Serdes.String(), EventSerdes.of(topic, registry)).withName("to-" + topic.name()));
    }

    private static <O extends FrontierOutput, V> KStream<String, V> only(
            KStream<String, FrontierOutput> all, Class<O> type, Function<O, V> value, String name) {
        return all.filter((_, output) -> type.isInstance(output), Named.as("only-" + name))
                .mapValues(output -> value.apply(type.cast(output)), Named.as(name));
    }
}
