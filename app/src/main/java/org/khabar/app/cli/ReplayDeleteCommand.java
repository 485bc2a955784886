package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.replaying.ReplayRemoval;
import org.khabar.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar replay delete}. */
@Command(
        name = "delete",
        description = "Deletes a replay: its topics, its consumer group, its state and its plan. The pages stay.")
final class ReplayDeleteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The name that it was given with --name.")
    private String name = "";

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReplayCommand.requireNoneBefore(spec);
        requireName();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            Set<String> topics = ReplayRemoval.remove(open, where.data(), name);
            PrintWriter out = spec.commandLine().getOut();
            out.println("replay " + name + " is deleted, with " + topics.size() + " topics");
            out.flush();
        }
        return ExitCode.OK.number();
    }

    private void requireName() {
        try {
            Topics.replayed(name, Topics.PAGES.name());
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
