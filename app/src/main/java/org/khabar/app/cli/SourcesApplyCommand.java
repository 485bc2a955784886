package org.khabar.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.sources.Contact;
import org.khabar.app.sources.SourceFile;
import org.khabar.app.sources.SourcePublisher;
import org.khabar.event.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar sources apply}: brings what is declared in line with a file. */
@Command(
        name = "apply",
        description = {
            "Brings what is watched in line with a file, as khabar run does when it starts, without a restart.",
            "The file owns what it names, and what it named before and no longer names is watched no more."
        })
final class SourcesApplyCommand implements Callable<Integer> {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources (default: config/sources.yaml beside the launcher).")
    private @Nullable Path file;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Source> declared = SourceFile.read(file == null ? SettingsOptions.inHome("sources.yaml") : file);
        Contact.require(where.settings().fetcher(), declared);
        SourcePublisher.Changes changes = DeclaredSources.in(
                cluster, where, sources -> sources.publisher().publish(declared));
        PrintWriter out = spec.commandLine().getOut();
        changes.added().forEach(id -> out.println("added     " + id));
        changes.changed().forEach(id -> out.println("changed   " + id));
        changes.withdrawn().forEach(id -> out.println("withdrawn " + id));
        out.println(changes.unchanged() + " as they were");
        out.flush();
        return ExitCode.OK.number();
    }
}
