package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.failure.ExitCode;
import org.khabar.event.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar sources remove}: withdraws sources that a command has declared. */
@Command(
        name = "remove",
        description = "Stops watching sources that a command has declared. Pages found already are still fetched.")
final class SourcesRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of sources, as khabar sources list shows them.")
    private List<String> ids = List.of();

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> removed = DeclaredSources.in(cluster, where, this::remove);
        PrintWriter out = spec.commandLine().getOut();
        removed.forEach(id -> out.println("removed " + id));
        out.flush();
        return ExitCode.OK.number();
    }

    /** All of them or, where one can't be removed, none. */
    private List<String> remove(DeclaredSources sources) {
        List<Source> named = sources.named(ids);
        named.forEach(source -> DeclaredSources.requireOwnedByCommand(
                source, "remove it there and say khabar sources apply, or pause it"));
        List<String> removed = named.stream().map(Source::getId).toList();
        sources.publisher().remove(removed);
        return removed;
    }
}
