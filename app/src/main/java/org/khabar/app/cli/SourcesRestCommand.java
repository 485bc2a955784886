package org.khabar.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code khabar sources pause} and {@code resume} share: they differ in whether the sources rest afterwards. */
abstract class SourcesRestCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of sources, as khabar sources list shows them.")
    private List<String> ids = List.of();

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    private final DeclaredSources.Rest rest;

    /** Takes what the sources are to do. */
    SourcesRestCommand(DeclaredSources.Rest rest) {
        this.rest = rest;
    }

    @Override
    public Integer call() {
        DeclaredSources.in(cluster, where, sources -> sources.rest(ids, rest))
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.OK.number();
    }
}
