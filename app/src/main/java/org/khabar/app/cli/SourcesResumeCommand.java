package org.khabar.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar sources resume}. */
@Command(name = "resume", description = "Polls sources again that were paused, at once.")
final class SourcesResumeCommand implements Callable<Integer> {
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
        DeclaredSources.in(cluster, where, sources -> sources.rest(ids, DeclaredSources.Rest.POLLED))
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.OK.number();
    }
}
