package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.pipeline.Part;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.settings.Settings;
import org.khabar.app.settings.SettingsReader;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;
import picocli.CommandLine;

/** A takedown on the embedded broker, while the article topology runs. */
class TakedownCommandIT {
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final String URL = "https://nahar.example/news/101";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void whatIsTakenDownVanishesFromTheLatestAndFromExportsUntilItIsLifted() throws Exception {
        Path config = Files.writeString(
                folder.resolve("khabar.yaml"), "broker: {port: 0}\nhttp: {port: 0}\ntopics: {partitions: 3}\n");
        Settings settings = SettingsReader.read(config);
        try (EmbeddedCluster cluster = EmbeddedCluster.start(
                        new BrokerSettings(0, settings.broker().quota()), 0, folder.resolve("data"), _ -> {});
                Pipeline _ = Pipeline.start(
                        cluster, settings, EnumSet.of(Part.PROCESS), folder.resolve("data"), _ -> {}, _ -> {})) {
            fetched(cluster, Instant.now());
            await(() -> Snapshot.of(cluster, Topics.LATEST).size() == 1);

            assertThat(khabar(cluster, "takedown", URL)).isEqualTo(2);
            assertThat(err.toString()).contains("--reason TEXT");
            assertThat(khabar(cluster, "takedown", URL, "--reason", "court order"))
                    .isZero();

            await(() -> Snapshot.of(cluster, Topics.LATEST).isEmpty());
            await(() -> outcome(cluster).equals("TAKEN_DOWN"));
            assertThat(khabar(cluster, "takedown")).isZero();
            assertThat(out.toString()).contains(URL + " is taken down, article ", URL + "  court order");
            assertThat(exported(cluster, "jsonl", "articles.jsonl")).isEmpty();
            assertThat(exported(cluster, "warc", "pages.warc")).doesNotContain("Council opens library");

            assertThat(khabar(cluster, "takedown", URL, "--lift")).isZero();
            assertThat(khabar(cluster, "takedown", URL, "--lift")).isEqualTo(2);
            fetched(cluster, Instant.now().plusSeconds(60));
            await(() -> outcome(cluster).equals("BACK_AFTER_RETRACTION"));

            redirectedElsewhere(cluster, "https://short.example/x");
            assertThat(khabar(cluster, "takedown", "https://short.example/x", "--reason", "court order"))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("https://short.example/x redirects to another site");
        }
    }

    private static String outcome(Cluster cluster) {
        return Snapshot.of(cluster, Topics.OUTCOMES).values().stream()
                .map(outcome -> outcome.getReason())
                .findFirst()
                .orElse("");
    }

    /** As the frontier tells it. */
    private static void redirectedElsewhere(Cluster cluster, String url) throws Exception {
        Outcome outcome = Outcome.newBuilder()
                .setUrl(url)
                .setSite("short.example")
                .setKind(OutcomeKind.SKIPPED)
                .setReason("REDIRECTED_TO_OTHER_SITE")
                .setAt(Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .build();
        try (KafkaProducer<String, Outcome> producer = new KafkaProducer<>(
                cluster.clientConfig(),
                new StringSerializer(),
                EventSerdes.of(Topics.OUTCOMES, cluster.registry()).serializer())) {
            producer.send(new ProducerRecord<>(Topics.OUTCOMES.name(), url, outcome))
                    .get();
        }
    }

    private static void fetched(Cluster cluster, Instant at) throws Exception {
        String html = """
                <html lang="en"><head><title>Council opens library</title></head><body><article><h1>Council opens library</h1>
                <p>The council opened its new library on Monday in a former bakery on the corner of Mill Street, after two years.</p>
                <p>More than nine hundred readers signed up on the first day, the librarian said, and the room was full by noon.</p>
                <p>The building keeps its old oven, which visitors may look into, and a reading room for thirty on the upper floor.</p>
                <p>Opening hours are from nine to six on weekdays. On Saturdays a volunteer reads stories aloud in the afternoon.</p>
                </article></body></html>
                """;
        RawPage page = RawPage.newBuilder()
                .setUrl(URL)
                .setFinalUrl(URL)
                .setSite("nahar.example")
                .setResult(FetchResult.FETCHED)
                .setStatus(200)
                .setBody(ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)))
                .setDiscoveredAt(at.truncatedTo(ChronoUnit.MILLIS))
                .setFetchedAt(at.truncatedTo(ChronoUnit.MILLIS))
                .build();
        try (KafkaProducer<String, RawPage> producer = new KafkaProducer<>(
                cluster.clientConfig(),
                new StringSerializer(),
                EventSerdes.of(Topics.PAGES, cluster.registry()).serializer())) {
            producer.send(new ProducerRecord<>(Topics.PAGES.name(), page.getSite(), page))
                    .get();
        }
    }

    private String exported(EmbeddedCluster cluster, String format, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(khabar(cluster, "export", "--format", format, file.toString()))
                .as(err.toString())
                .isZero();
        return Files.readString(file);
    }

    private int khabar(EmbeddedCluster cluster, String... words) {
        List<String> at = List.of(
                "--config",
                folder.resolve("khabar.yaml").toString(),
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.http().url().toString());
        CommandLine command = KhabarCommand.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(Stream.concat(Arrays.stream(words), at.stream()).toArray(String[]::new));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(MOST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }
}
