package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.Archives;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.Progress;
import org.khabar.app.importing.ImportMarks;
import org.khabar.app.importing.ImportSums;
import org.khabar.app.importing.PageImport;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.ArticleKind;
import org.khabar.event.OutcomeKind;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/** An archive imported twice under one name. */
class ImportIT {
    private static final int PAGES = 40;

    private final ArticleTopics topics = Topics.imported("twice");

    @TempDir
    Path data;

    @TempDir
    Path archive;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void theSecondImportPublishesNothingAndBothAddUp(Supplier<TestBroker> brokers) throws IOException {
        for (int number = 0; number < PAGES; number++) {
            Files.writeString(archive.resolve("story-%02d.html".formatted(number)), story(number));
        }
        Files.writeString(archive.resolve("empty.html"), "");
        Files.writeString(archive.resolve("broken.html.gz"), "not gzipped");
        List<Problem> problems = new ArrayList<>();
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            ImportSums first = runImport(cluster, problems);
            ImportSums second = runImport(cluster, problems);

            assertThat(first.addUp()).isTrue();
            assertThat(first.pages()).isEqualTo(PAGES + 1);
            assertThat(first.of(OutcomeKind.PUBLISHED)).isEqualTo(PAGES);
            assertThat(first.of(OutcomeKind.REJECTED)).isEqualTo(1);
            assertThat(second.addUp()).isTrue();
            assertThat(second.of(OutcomeKind.UNCHANGED)).isEqualTo(PAGES);
            assertThat(second.of(OutcomeKind.PUBLISHED)).isZero();
            assertThat(new Log(cluster).urls(topics.articles(), ArticleKind.PUBLISHED))
                    .hasSize(PAGES)
                    .doesNotHaveDuplicates();
            assertThat(new Log(cluster).deadLetters()).isZero();
        }
        assertThat(problems).hasSize(2).allMatch(problem -> problem.where().endsWith("broken.html.gz"));
    }

    private ImportSums runImport(Cluster cluster, List<Problem> problems) {
        Settings settings = Settings.defaults();
        Archives archives = Archives.of(List.of(archive), null);
        PageImport run =
                new PageImport(cluster, topics, marks(cluster, settings), problems::add, InstantSource.system());
        try (StreamsHost host = StreamsHost.open(cluster, settings.streams(), data);
                ArticleRun _ = ArticleRun.start(host, cluster, settings, topics, "khabar-import-twice", run::failed)) {
            return run.run(archives.archives(), Progress.NONE);
        }
    }

    private ImportMarks marks(Cluster cluster, Settings settings) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin);
            topicAdmin.require(TopicPlan.archive(topics, settings.topics()));
            Subjects.register(Subjects.of(topics), cluster.registry());
            return ImportMarks.of(data, "twice", topicAdmin.id(topics.pages().name()));
        }
    }

    private static String story(int number) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Council opens library number %1$d</title></head><body>
                <article><h1>Council opens library number %1$d</h1>
                <p>The council opened its library number %1$d on Monday in a former bakery on the corner of Mill Street, after two years of work.</p>
                <p>More than %1$d00 readers signed up on the first day, the librarian said, and the children's room was full before noon.</p>
                <p>The building keeps its old oven, which visitors may look into, and a reading room for thirty people on the upper floor.</p>
                <p>Opening hours are from nine to six on weekdays. On Saturdays a volunteer reads stories aloud in the afternoon.</p>
                </article></body></html>
                """.formatted(number);
    }
}
