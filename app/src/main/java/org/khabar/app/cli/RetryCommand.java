package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.retrying.DeadLetterRetry;
import org.khabar.app.retrying.RetrySelection;
import org.khabar.app.retrying.RetrySums;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar retry dead-letters}: has records read again that could not be processed. */
@Command(
        name = "retry",
        description = {
            "Puts dead letters back to the topics they came from, each once; an interrupted retry goes on when it is given again.",
            "A record that fails again is put back " + DeadLetterRetry.MOST_ATTEMPTS + " times at most."
        })
final class RetryCommand implements Callable<Integer> {
    private static final String DEAD_LETTERS = "dead-letters";

    @Parameters(paramLabel = DEAD_LETTERS, description = "What to retry; there is nothing else yet.")
    private String what = "";

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            description = "Only those with this reason, such as READER_FAILED.")
    private @Nullable String reason;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = SelectionOptions.TimeConverter.class,
            description = "Only those written since: 2026-11-23 (midnight UTC) or 2026-11-23T09:00:00Z.")
    private @Nullable Instant since;

    @Option(names = "--limit", paramLabel = "N", description = "So many at most.")
    private long limit = Long.MAX_VALUE;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!what.equals(DEAD_LETTERS)) {
            throw new OperatorException(
                    ExitCode.USAGE, "\"" + what + "\" can't be retried: say khabar retry " + DEAD_LETTERS);
        }
        RetrySelection selection = selection();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            try (Admin admin = Admin.create(open.clientConfig())) {
                new TopicAdmin(admin).require(TopicPlan.live(where.settings().topics()));
            }
            report(new DeadLetterRetry(open).run(selection));
        }
        return ExitCode.OK.number();
    }

    private RetrySelection selection() {
        try {
            return new RetrySelection(reason, since, limit);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private void report(RetrySums sums) {
        PrintWriter out = spec.commandLine().getOut();
        sums.putBack().forEach((which, count) -> out.println(which + "  " + count));
        out.println("retry: " + sums.line());
        out.flush();
    }
}
