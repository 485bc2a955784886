package org.khabar.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar sources pause}. */
@Command(name = "pause", description = "Stops polling sources until they are resumed; what is known of them is kept.")
final class SourcesPauseCommand implements Callable<Integer> {
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
        DeclaredSources.in(cluster, where, sources -> sources.rest(ids, DeclaredSources.Rest.PAUSED))
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.OK.number();
    }
}
