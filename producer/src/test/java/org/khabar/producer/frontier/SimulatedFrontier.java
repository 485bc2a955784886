package org.khabar.producer.frontier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.khabar.event.AgendaItem;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.event.Link;
import org.khabar.event.Outcome;
import org.khabar.event.Source;
import org.khabar.event.SourceKind;
import org.khabar.event.SourceOwner;
import org.khabar.event.SourceState;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.InMemorySchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** A frontier on simulated time. Its sums are checked after every record and every tick. */
final class SimulatedFrontier implements AutoCloseable {
    static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final FrontierSettings settings;
    private final InMemorySchemaRegistry registry;
    private final KeptStores stores;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Source> sources;
    private final TestInputTopic<String, Link> links;
    private final TestInputTopic<String, FetchReport> reports;
    private final TestOutputTopic<String, FetchRequest> requests;
    private final TestOutputTopic<String, Link> passed;
    private final TestOutputTopic<String, Outcome> outcomes;
    private final TestOutputTopic<String, SourceState> states;
    private final Duration tick;
    private Instant now;

    SimulatedFrontier(FrontierSettings settings) {
        this(settings, new InMemorySchemaRegistry(), new KeptStores(), START);
    }

    private SimulatedFrontier(
            FrontierSettings settings, InMemorySchemaRegistry registry, KeptStores stores, Instant start) {
        this.settings = settings;
        this.registry = registry;
        this.stores = stores;
        this.now = start;
        Properties config = new Properties();
        config.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                FrontierTopology.APPLICATION_ID,
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
                true));
        driver = new TopologyTestDriver(
                new FrontierTopology(settings, registry, stores::supplier, () -> 0).build(), config, start);
        tick = settings.tick();
        sources = input(Topics.SOURCES);
        links = input(Topics.LINKS);
        reports = input(Topics.REPORTS);
        requests = output(Topics.REQUESTS);
        passed = output(Topics.LINKS);
        outcomes = output(Topics.OUTCOMES);
        states = output(Topics.SOURCE_STATE);
    }

    <V extends SpecificRecord> TestInputTopic<String, V> input(Topic<V> topic) {
        return driver.createInputTopic(
                topic.name(),
                new StringSerializer(),
                EventSerdes.of(topic, registry).serializer());
    }

    <V extends SpecificRecord> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(),
                new StringDeserializer(),
                EventSerdes.of(topic, registry).deserializer());
    }

    /** Ends this frontier and starts another one on its state. */
    SimulatedFrontier restart() {
        return restartAfter(Duration.ZERO);
    }

    /** The same, after nobody was there for some time. */
    SimulatedFrontier restartAfter(Duration time) {
        close();
        return new SimulatedFrontier(settings, registry, stores, now.plus(time));
    }

    KeyValueStore<String, AgendaItem> agenda() {
        return driver.getKeyValueStore(FrontierTopology.AGENDA);
    }

    KeyValueStore<String, FeedFacts> facts() {
        return driver.getKeyValueStore(FrontierTopology.FACTS);
    }

    Instant now() {
        return now;
    }

    /** Lets time pass, tick by tick. */
    void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(tick)) {
            Duration part = left.compareTo(tick) < 0 ? left : tick;
            now = now.plus(part);
            driver.advanceWallClockTime(part);
        }
        assertSums();
    }

    /** Lets much time pass at once. */
    void jump(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
        assertSums();
    }

    void declare(Source source) {
        sources.pipeInput(source.getId(), source, now);
        assertSums();
    }

    @SuppressWarnings("NullAway") // a tombstone has no value
    void remove(String id) {
        sources.pipeInput(id, null, now);
        assertSums();
    }

    void list(String site, Link link) {
        links.pipeInput(site, link, now);
        assertSums();
    }

    void report(FetchReport report) {
        reports.pipeInput(report.getSite(), report, now);
        assertSums();
    }

    /** Returns the requests issued since the last call. */
    List<FetchRequest> requests() {
        return requests.readValuesToList();
    }

    /** Returns the one request issued since the last call. */
    FetchRequest request() {
        List<FetchRequest> issued = requests();
        if (issued.size() != 1) {
            throw new AssertionError("expected one request, not " + issued);
        }
        return issued.getFirst();
    }

    /** Lets time pass until something is asked for, and returns it; empty if nothing is within the time. */
    Optional<FetchRequest> nextRequest(Duration atMost) {
        return nextRequest(atMost, tick);
    }

    /** The same for long waits: in steps of a minute. */
    Optional<FetchRequest> nextRequestJumping(Duration atMost) {
        return nextRequest(atMost, Duration.ofMinutes(1));
    }

    private Optional<FetchRequest> nextRequest(Duration atMost, Duration stride) {
        for (Duration left = atMost; left.isPositive(); left = left.minus(stride)) {
            List<FetchRequest> issued = requests();
            if (!issued.isEmpty()) {
                return Optional.of(issued.getFirst());
            }
            jump(stride);
        }
        return requests().stream().findFirst();
    }

    List<Outcome> outcomes() {
        return outcomes.readValuesToList();
    }

    List<KeyValue<String, Link>> passed() {
        return new ArrayList<>(passed.readKeyValuesToList());
    }

    List<KeyValue<String, SourceState>> states() {
        return states.readKeyValuesToList();
    }

    FrontierCounts counts() {
        return FrontierCounts.read(driver.getKeyValueStore(FrontierTopology.COUNTS));
    }

    private void assertSums() {
        FrontierCounts counts = counts();
        long reasons =
                counts.skippedFor().values().stream().mapToLong(Long::longValue).sum();
        if (!counts.addsUp() || reasons != counts.skipped()) {
            throw new AssertionError("sums do not add up: " + counts);
        }
    }

    @Override
    public void close() {
        driver.close();
        List<String> declared = new ArrayList<>();
        Topics.live().forEach(topic -> declared.add(topic.subject()));
        FrontierTopology.STORED.forEach(type -> declared.add(EventSerdes.storedSubject(type)));
        assertThat(declared).containsAll(registry.subjects()); // a registry was told of all that is written
    }

    static Source source(String id, String url, Duration interval) {
        return Source.newBuilder()
                .setId(id)
                .setName(id)
                .setKind(SourceKind.FEED)
                .setUrl(url)
                .setIntervalMillis(interval.toMillis())
                .setHeaders(List.of())
                .setOwner(SourceOwner.FILE)
                .build();
    }

    static Link link(String url) {
        return Link.newBuilder()
                .setUrl(url)
                .setSource("elsewhere")
                .setDiscoveredAt(START)
                .build();
    }

    FetchReport.Builder answer(FetchRequest request, FetchResult result, int status) {
        return FetchReport.newBuilder()
                .setRequestId(request.getId())
                .setKind(request.getKind())
                .setUrl(request.getUrl())
                .setSite(request.getSite())
                .setResult(result)
                .setStatus(status)
                .setReason(result == FetchResult.FETCHED ? null : "HTTP_" + status)
                .setStartedAt(now)
                .setFinishedAt(now);
    }

    /** Answers a request well: a robots.txt allows all, a feed lists URLs, a page is there. */
    void answerWell(FetchRequest request, String... listed) {
        FetchReport.Builder report = answer(request, FetchResult.FETCHED, 200);
        switch (request.getKind()) {
            case ROBOTS -> report.setBody(bytes("User-agent: *\nAllow: /\n"));
            case FEED -> report.setBody(bytes(Listings.feed(listed)));
            case SITEMAP -> report.setBody(bytes(String.join("\n", listed)));
            case SECTION -> report.setBody(bytes(Listings.section(listed)));
            case PAGE -> {}
        }
        report(report.build());
    }

    /** Answers the request for robots.txt, and returns what is asked for after the delay. */
    FetchRequest afterRobots(Duration delay) {
        FetchRequest robots = request();
        if (robots.getKind() != FetchKind.ROBOTS) {
            throw new AssertionError("expected a request for robots.txt, not " + robots);
        }
        answerWell(robots);
        pass(delay);
        return request();
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    static Header header(String name, String value) {
        return new Header(name, value);
    }
}
