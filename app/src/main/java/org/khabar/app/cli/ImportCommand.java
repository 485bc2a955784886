package org.khabar.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.Archives;
import org.khabar.app.archive.PageArchive;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.ProgressBar;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.importing.ImportMarks;
import org.khabar.app.importing.ImportSums;
import org.khabar.app.importing.PageImport;
import org.khabar.app.importing.Problems;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.pipeline.Drain;
import org.khabar.app.settings.Settings;
import org.khabar.app.streaming.StreamsHost;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar import}: pages from files into topics of their own, until each has its outcome. */
@Command(
        name = "import",
        description = {
            "Puts pages from files on topics of their own and reads them with a run of the article topology of their own.",
            "Ends when every page has its outcome. What was imported under a name already is not published again; a WARC",
            "file or JSON Lines goes on where the last import of that name ended or was interrupted."
        })
final class ImportCommand implements Callable<Integer> {
    /** Starts the application ids of imports. */
    private static final String APPLICATION = "khabar-import-";

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "0..*",
            description = {
                "Folders of .html, .htm, .xhtml (also .gz) and .warc, .warc.gz, searched to any depth, or single files.",
                "A .jsonl or .jsonl.gz that is named itself holds pages as {\"url\", \"html\", \"fetched_at\"}."
            })
    private List<Path> pages = List.of();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Names the topics khabar.import.NAME.pages, .articles and .outcomes.")
    private String name = "";

    @Option(
            names = "--index",
            paramLabel = "FILE.jsonl",
            description = "Pages listed one JSON object a line: id, file (relative to the index), url where known.")
    private @Nullable Path index;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    private final Problems problems = new Problems();

    @Override
    public Integer call() {
        ArticleTopics topics = topics();
        Archives archives = archives();
        archives.problems().forEach(problems);
        if (archives.archives().isEmpty()) {
            report(new ImportSums(0, Map.of(), 0));
            return ExitCode.FAILURE.number();
        }
        ImportSums sums;
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MADE_IF_MISSING);
                DataFolder _ = held()) {
            PageImport run = new PageImport(open, topics, marks(open, topics), problems, InstantSource.system());
            interrupt.stops(() -> run.failed(new OperatorException(
                    ExitCode.FAILURE,
                    "interrupted: import again under the same name to go on; nothing is published twice")));
            sums = run(open, topics, run, archives.archives());
        }
        report(sums);
        return (problems.count() == 0 && sums.addUp() ? ExitCode.OK : ExitCode.FAILURE).number();
    }

    /** Two runs of one import would have one group and one file of marks. */
    private DataFolder held() {
        try {
            return DataFolder.open(where.data().resolve("imports").resolve(name));
        } catch (OperatorException e) {
            throw e.exitCode() == ExitCode.IN_USE
                    ? new OperatorException(
                            ExitCode.IN_USE, "import " + name + " runs in another process: stop that one first", e)
                    : e;
        }
    }

    private ImportMarks marks(Cluster open, ArticleTopics topics) {
        try (Admin admin = Admin.create(open.clientConfig())) {
            TopicAdmin topicAdmin = new TopicAdmin(admin);
            topicAdmin.require(TopicPlan.archive(topics, where.settings().topics()));
            return ImportMarks.of(
                    where.data(), name, topicAdmin.id(topics.pages().name()));
        }
    }

    private ImportSums run(Cluster open, ArticleTopics topics, PageImport run, List<PageArchive> archives) {
        Settings settings = where.settings();
        Subjects.register(Subjects.of(topics), open.registry());
        AtomicReference<ImportSums> sums = new AtomicReference<>();
        try (StreamsHost host = StreamsHost.open(open, settings.streams(), where.data());
                ArticleRun _ = ArticleRun.start(host, open, settings, topics, APPLICATION + name, run::failed)) {
            ProgressBar.during(spec.commandLine().getErr(), progress -> sums.set(run.run(archives, progress)));
            // Pages that an interrupted import left behind have no outcome that this one waits for.
            new Drain(open, InstantSource.system()).await(APPLICATION + name, topics.pages(), Duration.ofMinutes(10));
        }
        return Objects.requireNonNull(sums.get());
    }

    private void report(ImportSums sums) {
        PrintWriter err = spec.commandLine().getErr();
        problems.lines().forEach(line -> err.println("khabar: " + line));
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.println("import " + name + ": " + sums.line() + (problems.count() == 0 ? "" : "; " + problems.words()));
        out.flush();
    }

    private ArticleTopics topics() {
        try {
            return Topics.imported(name);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, "--name: " + e.getMessage(), e);
        }
    }

    private Archives archives() {
        if (pages.isEmpty() && index == null) {
            throw new OperatorException(ExitCode.USAGE, "nothing to import: name a DIR, a FILE, or --index FILE.jsonl");
        }
        for (Path given : index == null
                ? pages
                : Stream.concat(pages.stream(), Stream.of(index)).toList()) {
            if (Files.notExists(given)) {
                throw new OperatorException(
                        ExitCode.USAGE, "there is no file or folder " + given + ": nothing was imported");
            }
        }
        return Archives.of(pages, index);
    }
}
