package org.khabar.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.Progress;
import org.khabar.app.console.ProgressBar;
import org.khabar.app.exporting.Export;
import org.khabar.app.exporting.ExportFile;
import org.khabar.app.exporting.ExportFormat;
import org.khabar.app.exporting.ExportPlan;
import org.khabar.app.exporting.ExportStream;
import org.khabar.app.exporting.ExportSums;
import org.khabar.app.exporting.ExportTarget;
import org.khabar.app.exporting.RecordForm;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.TopicReader;
import org.khabar.app.takedown.TakedownPublisher;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.schemas.Topics;
import org.khabar.streams.TakedownList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar export}: articles or raw pages into a file. */
@Command(
        name = "export",
        description = {
            "Writes the articles, or the raw pages, that are there now into a file, without loading them all.",
            "An export that was interrupted goes on when the same command is given again: until it is whole the file is",
            "called FILE.partial. FILE.gz is gzipped."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    @Parameters(paramLabel = "FILE", description = "The file to write; - is the standard output.")
    private String file = STDOUT;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = {
                "jsonl: articles as JSON Lines; csv: articles as a table; jsonld: articles as schema.org NewsArticle, one",
                "a line; warc: raw pages as WARC 1.1, which khabar import reads back as the pages they were."
            })
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "What to export. Default: khabar.articles, and khabar.pages for warc.")
    private @Nullable String topic;

    @Mixin
    private SelectionOptions which;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String name = topic == null ? defaultTopic() : topic;
        format.requireTopic(name);
        Selection selection = which.selection();
        if (!file.equals(STDOUT)) {
            ExportFile.requireFree(Path.of(file));
        }
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST);
                TopicReader reader = TopicReader.of(open, name)) {
            interrupt.stops(reader::stop);
            return export(open, reader, name, selection);
        }
    }

    private int export(Cluster open, TopicReader reader, String name, Selection selection) {
        try {
            RecordForm form =
                    RecordForm.of(format, selection, takenDown(open), open.registry(), InstantSource.system());
            tellOfLostBeginning(reader, name, selection);
            Export export = new Export(reader, form, this::tell, InstantSource.system());
            return report(run(export, plan(open, reader, name, selection)));
        } catch (WakeupException e) {
            return report(new Export.End.Stopped()); // before the first record
        }
    }

    /** Read once: an export holds what was not taken down when it began. */
    private static TakedownList takenDown(Cluster open) {
        try (Admin admin = Admin.create(open.clientConfig())) {
            return new TopicAdmin(admin).exists(Topics.TAKEDOWNS.name())
                    ? new TakedownPublisher(open).list()
                    : TakedownList.of(List.of());
        }
    }

    private String defaultTopic() {
        return switch (format) {
            case JSONL, CSV, JSONLD -> Topics.ARTICLES.name();
            case WARC -> Topics.PAGES.name();
        };
    }

    private ExportPlan plan(Cluster open, TopicReader reader, String name, Selection selection) {
        // A record is never older than the fetch it tells of, so nothing before that moment can be meant.
        StartAt start = selection.from() == null ? new StartAt.Beginning() : new StartAt.Time(selection.from());
        try (Admin admin = Admin.create(open.clientConfig())) {
            return new ExportPlan(name, new TopicAdmin(admin).id(name), format, selection, reader.stretches(start));
        }
    }

    /** What retention deleted before nobody can count: its times are gone with it. */
    private void tellOfLostBeginning(TopicReader reader, String name, Selection selection) {
        long begunLater = selection.from() == null ? 0 : reader.partitionsThatBeginAfter(selection.from());
        if (begunLater > 0) {
            tell(new Problem(
                    name,
                    "it keeps nothing as old as --from in " + begunLater
                            + " of its partitions: what retention has deleted is not in the export"));
        }
    }

    private Export.End run(Export export, ExportPlan plan) {
        AtomicReference<Export.End> end = new AtomicReference<>();
        try (ExportTarget target = target(plan)) {
            sayWhereItGoesOn(target);
            ProgressBar.during(spec.commandLine().getErr(), progress -> end.set(write(export, target, progress)));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
        return Objects.requireNonNull(end.get());
    }

    private Export.End write(Export export, ExportTarget target, Progress progress) {
        try {
            return export.run(target, progress);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private OperatorException cannotWrite(IOException e) {
        String remedy = file.equals(STDOUT) ? "" : ": mend that and export again, it goes on where it was";
        return new OperatorException(ExitCode.FAILURE, file + " can't be written (" + e.getMessage() + ")" + remedy, e);
    }

    private ExportTarget target(ExportPlan plan) {
        return file.equals(STDOUT)
                ? new ExportStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), plan)
                : ExportFile.open(Path.of(file), plan);
    }

    private void sayWhereItGoesOn(ExportTarget target) {
        long written = target.start().sums().written();
        if (written > 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("khabar: " + file + " goes on after " + written + " records");
            err.flush();
        }
    }

    private int report(Export.End end) {
        return switch (end) {
            case Export.End.Whole(ExportSums sums) -> {
                PrintWriter err = spec.commandLine().getErr();
                err.println("export " + file + ": " + sums.line());
                err.flush();
                yield (sums.whole() ? ExitCode.OK : ExitCode.FAILURE).number();
            }
            case Export.End.Stopped() ->
                throw new OperatorException(
                        ExitCode.FAILURE,
                        file.equals(STDOUT)
                                ? "interrupted: what was written is not whole"
                                : "interrupted: give the same command again to go on");
        };
    }

    private void tell(Problem problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("khabar: " + problem);
        err.flush();
    }
}
