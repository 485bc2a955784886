package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.replaying.ReplayListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code khabar replay list}. */
@Command(name = "list", description = "Lists the replays, how far each is, and what it reads.")
final class ReplayListCommand implements Callable<Integer> {
    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReplayCommand.requireNoneBefore(spec);
        PrintWriter out = spec.commandLine().getOut();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            List<String> lines = ReplayListing.lines(open, where.data());
            lines.forEach(out::println);
            if (lines.isEmpty()) {
                out.println("there is no replay: khabar replay --name NAME begins one");
            }
        }
        out.flush();
        return ExitCode.OK.number();
    }
}
