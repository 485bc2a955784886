package org.khabar.app.endtoend;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
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
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;

/** Imports as {@code khabar import} runs them. */
record Imports(Cluster cluster, Path data, List<Problem> problems) {
    /** Imports a file or folder under a name, on topics that are made if they are missing. */
    ImportSums run(String name, Path archive) {
        Settings settings = Settings.defaults();
        ArticleTopics topics = Topics.imported(name);
        PageImport run =
                new PageImport(cluster, topics, marks(name, topics, settings), problems::add, InstantSource.system());
        try (StreamsHost host = StreamsHost.open(cluster, settings.streams(), data);
                ArticleRun _ =
                        ArticleRun.start(host, cluster, settings, topics, "khabar-import-" + name, run::failed)) {
            return run.run(Archives.of(List.of(archive), null).archives(), Progress.NONE);
        }
    }

    private ImportMarks marks(String name, ArticleTopics topics, Settings settings) {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin);
            topicAdmin.require(TopicPlan.archive(topics, settings.topics()));
            Subjects.register(Subjects.of(topics), cluster.registry());
            return ImportMarks.of(data, name, topicAdmin.id(topics.pages().name()));
        }
    }
}
