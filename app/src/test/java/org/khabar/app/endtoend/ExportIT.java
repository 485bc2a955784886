package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.Progress;
import org.khabar.app.exporting.Export;
import org.khabar.app.exporting.ExportFile;
import org.khabar.app.exporting.ExportFormat;
import org.khabar.app.exporting.ExportPlan;
import org.khabar.app.exporting.ExportSums;
import org.khabar.app.exporting.RecordForm;
import org.khabar.app.selection.Selection;
import org.khabar.app.settings.Settings;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.tailing.TopicReader;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.OutcomeKind;
import org.khabar.event.RawPage;
import org.khabar.schemas.Topics;
import org.khabar.streams.TakedownList;

/** Pages out of one import's topics and into another's. */
class ExportIT {
    /** More than an export writes between two marks. */
    private static final int PAGES = 1_500;

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));

    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    Path data;

    @TempDir
    Path files;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void pagesExportedAndImportedAgainAreEqual(Supplier<TestBroker> brokers) throws Exception {
        Path archive = Files.createDirectory(files.resolve("archive"));
        for (int number = 0; number < PAGES; number++) {
            // Only some are articles: a page that is none costs the test less time.
            String page = number % 100 == 0 ? ImportIT.story(number) : "<html><p>number %d</html>".formatted(number);
            Files.writeString(archive.resolve("%04d.html".formatted(number)), page);
        }
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            Imports imports = new Imports(cluster, data, problems);
            assertThat(imports.run("first", archive).pages()).isEqualTo(PAGES);

            Path once = export(cluster, files.resolve("once.warc.gz"), Integer.MAX_VALUE);
            Path interrupted = export(cluster, files.resolve("interrupted.warc.gz"), PAGES - 100);
            assertThat(interrupted).doesNotExist();
            export(cluster, interrupted, Integer.MAX_VALUE);
            assertThat(interrupted).hasSameBinaryContentAs(once);

            assertThat(imports.run("second", once).of(OutcomeKind.PUBLISHED)).isEqualTo(PAGES / 100);
            List<RawPage> first = new Log(cluster).read(Topics.imported("first").pages());
            List<RawPage> second =
                    new Log(cluster).read(Topics.imported("second").pages());
            assertThat(second).hasSize(PAGES).containsExactlyInAnyOrderElementsOf(first);
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void aRecordThatCannotBeReadCostsOnlyItself(Supplier<TestBroker> brokers) throws Exception {
        Path archive = Files.createDirectory(files.resolve("archive"));
        Files.writeString(archive.resolve("a.html"), ImportIT.story(1));
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            new Imports(cluster, data, problems).run("first", archive);
            String topic = Topics.imported("first").pages().name();
            try (KafkaProducer<byte[], byte[]> producer =
                    new KafkaProducer<>(cluster.clientConfig(), new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(topic, new byte[] {'x'}, new byte[] {0, 0, 0, 0, 1, 99}))
                        .get();
            }

            Path exported = export(cluster, files.resolve("out.warc"), Integer.MAX_VALUE);

            assertThat(problems)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.where()).startsWith(topic + "-"));
            assertThat(Files.readString(exported)).contains("Council opens library number 1");
        }
    }

    @Test
    void whatRetentionDeletesBeforeItIsReadIsTold() throws Exception {
        String topic = Topics.PAGES.name();
        FetchedPages pages = FetchedPages.ofYesterday();
        try (TestBroker broker = new TestBroker.Embedded();
                Cluster cluster = broker.open(data);
                Admin admin = Admin.create(cluster.clientConfig())) {
            new TopicAdmin(admin).require(TopicPlan.live(Settings.defaults().topics()));
            pages.write(cluster, List.of(0, 7, 14, 21, 28)); // all of one site
            ExportPlan plan = plan(cluster, topic);
            Stretch written = plan.stretches().stream()
                    .filter(stretch -> stretch.length() > 0)
                    .findFirst()
                    .orElseThrow();
            TopicPartition partition = new TopicPartition(topic, written.partition());
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(2)))
                    .all()
                    .get();

            Export.End end = export(cluster, plan, files.resolve("rest.warc"), Integer.MAX_VALUE);

            assertThat(end).isEqualTo(new Export.End.Whole(new ExportSums(3, 3, 0, 2)));
            assertThat(problems)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.toString()).contains(partition + "@0: retention deleted"));
            try (TopicReader reader = TopicReader.of(cluster, topic)) {
                assertThat(reader.partitionsThatBeginAfter(pages.at(0))).isEqualTo(1);
                assertThat(reader.partitionsThatBeginAfter(pages.at(3))).isZero();
            }
        }
    }

    /** Exports the pages of the first import, and stops before a record of a number comes. */
    private Path export(Cluster cluster, Path file, int most) throws IOException {
        export(cluster, plan(cluster, Topics.imported("first").pages().name()), file, most);
        return file;
    }

    private static ExportPlan plan(Cluster cluster, String topic) {
        try (Admin admin = Admin.create(cluster.clientConfig());
                TopicReader reader = TopicReader.of(cluster, topic)) {
            return new ExportPlan(
                    topic,
                    new TopicAdmin(admin).id(topic),
                    ExportFormat.WARC,
                    Selection.ALL,
                    reader.stretches(new StartAt.Beginning()));
        }
    }

    private Export.End export(Cluster cluster, ExportPlan plan, Path file, int most) throws IOException {
        try (TopicReader reader = TopicReader.of(cluster, plan.topic())) {
            RecordForm warc = RecordForm.of(
                    ExportFormat.WARC, Selection.ALL, TakedownList.of(List.of()), cluster.registry(), CLOCK);
            AtomicInteger read = new AtomicInteger();
            RecordForm stopping = new RecordForm() {
                @Override
                public byte[] head() {
                    return warc.head();
                }

                @Override
                public List<byte[]> of(ConsumerRecord<byte[], byte[]> record) {
                    if (read.incrementAndGet() == most) {
                        reader.stop();
                    }
                    return warc.of(record);
                }
            };
            try (ExportFile target = ExportFile.open(file, plan)) {
                return new Export(reader, stopping, problems::add, CLOCK).run(target, Progress.NONE);
            }
        }
    }
}
