package org.khabar.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.ledger.CountedLedger;
import org.khabar.app.ledger.LedgerChangelogs;
import org.khabar.app.ledger.LedgerFilter;
import org.khabar.app.ledger.LedgerJson;
import org.khabar.app.ledger.LedgerLines;
import org.khabar.app.ledger.LedgerReport;
import org.khabar.app.ledger.TopicLedger;
import org.khabar.app.pipeline.StatusEndpoint;
import org.khabar.app.tailing.StartAt;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar ledger}: what became of every page and every URL, by reason. */
@Command(
        name = "ledger",
        description = {
            "Tells what became of every page fetched and every URL found, by reason, and whether both sums hold.",
            "Exit code 1 where one does not. With --source or --since it counts what lies in the topics and checks nothing."
        })
final class LedgerCommand implements Callable<Integer> {
    @Option(names = "--source", paramLabel = "ID", description = "Only URLs that this source listed, and their pages.")
    private @Nullable String source;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TailCommand.StartConverter.class,
            description =
                    "Only URLs found and pages fetched since; ISO 8601, such as 2026-11-23 or 2026-11-23T09:00:00Z.")
    private @Nullable StartAt since;

    @Option(names = "--json", description = "Both sums as one JSON object.")
    private boolean json;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LedgerReport report = report(new LedgerFilter(source, sinceTime()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LedgerJson.of(report));
        } else {
            LedgerLines.of(report).forEach(out::println);
        }
        out.flush();
        return (report.holds() ? ExitCode.OK : ExitCode.FAILURE).number();
    }

    private LedgerReport report(LedgerFilter filter) {
        Optional<JsonNode> status = filter.isEmpty() && cluster.isEmbedded(where.settings())
                ? RunningInstance.of(where).find(StatusEndpoint.PATH)
                : Optional.empty();
        if (status.isPresent()) {
            return ofInstance(status.get());
        }
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            return filter.isEmpty() ? LedgerChangelogs.read(open) : TopicLedger.read(open, filter);
        }
    }

    private static LedgerReport ofInstance(JsonNode status) {
        try {
            FrontierCounts urls = RunningInstance.read(status.path("urls"), FrontierCounts.class);
            LedgerCounts pages = RunningInstance.read(status.path("pages"), LedgerCounts.class);
            if (urls == null || pages == null) {
                throw new OperatorException(ExitCode.UNREACHABLE, "the instance starts or rebalances: ask again soon");
            }
            return CountedLedger.of(urls, pages);
        } catch (JsonProcessingException e) {
            throw new OperatorException(
                    ExitCode.FAILURE, "the sums can't be read: the running instance is of another version", e);
        }
    }

    private @Nullable Instant sinceTime() {
        return switch (since) {
            case null -> null;
            case StartAt.Time(Instant time) -> time;
            case StartAt.Beginning _, StartAt.Latest _ ->
                throw new OperatorException(
                        ExitCode.USAGE, "--since takes a time, such as 2026-11-23 or 2026-11-23T09:00:00Z");
        };
    }
}
