package org.khabar.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.archive.ArchivedPage;
import org.khabar.app.archive.PageFolders;
import org.khabar.app.archive.PageIndex;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.importing.ImportSums;
import org.khabar.app.importing.PageImport;
import org.khabar.app.importing.ProgressBar;
import org.khabar.app.pipeline.ArticleRun;
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
            "Ends when every page has its outcome. What was imported under a name already is not published again."
        })
final class ImportCommand implements Callable<Integer> {
    /** Starts the application ids of imports. */
    private static final String APPLICATION = "khabar-import-";

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "0..*",
            description = "Folders of .html, .htm, .xhtml (also .gz), searched to any depth, or single files.")
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

    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    @Override
    public Integer call() {
        ArticleTopics topics = topics();
        ArchiveListing listing = listing();
        problems.addAll(listing.problems());
        ImportSums sums;
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MADE_IF_MISSING)) {
            PageImport run = new PageImport(open, topics, problems::add, InstantSource.system());
            interrupt.stops(() -> run.failed(new OperatorException(
                    ExitCode.FAILURE,
                    "interrupted: import again under the same name to go on; nothing is published twice")));
            sums = run(open, topics, run, listing.pages());
        }
        report(sums);
        return (problems.isEmpty() && sums.addUp() ? ExitCode.OK : ExitCode.FAILURE).number();
    }

    private ImportSums run(Cluster open, ArticleTopics topics, PageImport run, List<ArchivedPage> found) {
        Settings settings = where.settings();
        try (Admin admin = Admin.create(open.clientConfig())) {
            new TopicAdmin(admin).require(TopicPlan.archive(topics, settings.topics()));
        }
        Subjects.register(Subjects.of(topics), open.registry());
        try (StreamsHost host = StreamsHost.open(open, settings.streams(), where.data());
                ArticleRun _ = ArticleRun.start(host, open, settings, topics, APPLICATION + name, run::failed)) {
            return withProgress(run, found);
        }
    }

    /** A bar is drawn only for a person who watches: never into a file or a pipe. */
    private ImportSums withProgress(PageImport run, List<ArchivedPage> found) {
        if (!onTerminal()) {
            return run.run(found, (_, _) -> {});
        }
        try (ProgressBar bar = new ProgressBar(spec.commandLine().getErr())) {
            return run.run(found, bar);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25's own default console is null again where there is no terminal
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private void report(ImportSums sums) {
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(problem -> err.println("khabar: " + problem));
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.println("import " + name + ": " + sums.line()
                + (problems.isEmpty() ? "" : "; " + problems.size() + " files or lines were no pages"));
        out.flush();
    }

    private ArticleTopics topics() {
        try {
            return Topics.imported(name);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, "--name: " + e.getMessage(), e);
        }
    }

    private ArchiveListing listing() {
        if (pages.isEmpty() && index == null) {
            throw new OperatorException(ExitCode.USAGE, "nothing to import: name a DIR, a FILE, or --index FILE.jsonl");
        }
        ArchiveListing listed = index == null ? new ArchiveListing(List.of(), List.of()) : PageIndex.list(index);
        return listed.and(PageFolders.list(pages));
    }
}
