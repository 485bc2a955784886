package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.console.ProgressBar;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.replaying.Replay;
import org.khabar.app.replaying.ReplayFolder;
import org.khabar.app.replaying.ReplayMemory;
import org.khabar.app.replaying.ReplayPlan;
import org.khabar.app.replaying.Replays;
import org.khabar.app.replaying.SpeedLimit;
import org.khabar.app.selection.Selection;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Topics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar replay}: reads pages again that were fetched before. */
@Command(
        name = "replay",
        description = {
            "Reads pages again that were fetched before, with today's extractor, into topics of its own.",
            "The live topics stay as they are. It ends when it has read what was there at its start.",
            "One that was stopped or killed goes on when the same command is given again."
        },
        subcommands = {ReplayListCommand.class, ReplayDeleteCommand.class})
final class ReplayCommand implements Callable<Integer> {
    /** What a Khabar on two cores does beside its own work; a limit of one's own is one option away. */
    private static final int BESIDE_OTHERS = 50;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "Names the topics khabar.replay.NAME.articles, .outcomes and .dead-letters. Required.")
    private @Nullable String name;

    @Option(
            names = "--pages",
            paramLabel = "TOPIC",
            description = "What is read: khabar.pages, the default, or khabar.import.NAME.pages.")
    private String pages = Topics.PAGES.name();

    @Option(
            names = "--memory",
            paramLabel = "then|now|none",
            description = {
                "What is known at the start. then: what was known then, by reading all that lies before, without telling it;",
                "ids and revisions are those of the live run, as far back as the log reaches. now: what is known of the",
                "sites today, and no article. none: nothing. Default: then."
            })
    private ReplayMemory memory = ReplayMemory.THEN;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = {
                "Most pages a second; 0 sets no limit. Default: " + BESIDE_OTHERS
                        + " on a broker that others use too, no limit on one",
                "that this command starts for itself."
            })
    private @Nullable Integer rate;

    @Mixin
    private SelectionOptions which;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    /** Refuses options that stand before a subcommand: they would be lost. */
    static void requireNoneBefore(CommandSpec subcommand) {
        subcommand.parent().commandLine().getParseResult().matchedOptionsSet().stream()
                .filter(option -> !option.inherited())
                .findFirst()
                .ifPresent(option -> {
                    throw new OperatorException(
                            ExitCode.USAGE,
                            option.longestName() + " stands before " + subcommand.name()
                                    + " and would be lost: options belong behind it");
                });
    }

    @Override
    public Integer call() {
        String named = requireName();
        ArticleTopics topics = topics(named);
        Selection selection = which.selection();
        requireRate();
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST);
                ReplayFolder folder = ReplayFolder.open(where.data(), named)) {
            ReplayPlan plan =
                    new Replays(open, InstantSource.system()).prepare(folder, topics, named, selection, memory);
            ReplayPlan.End end = plan.end();
            tell(plan.name(), end == null ? run(interrupt, open, folder, plan) : end);
        }
        return ExitCode.OK.number();
    }

    private ReplayPlan.End run(Interrupt interrupt, Cluster open, ReplayFolder folder, ReplayPlan plan) {
        Replay replay = new Replay(open, folder, plan, InstantSource.system());
        interrupt.stops(() -> replay.fail(
                new OperatorException(ExitCode.FAILURE, "interrupted: give the same command again to go on")));
        AtomicReference<ReplayPlan.@Nullable End> end = new AtomicReference<>();
        ProgressBar.during(
                spec.commandLine().getErr(),
                progress -> end.set(replay.run(where.settings(), limit(open instanceof EmbeddedCluster), progress)));
        return Objects.requireNonNull(end.get());
    }

    private SpeedLimit limit(boolean alone) {
        int most = rate != null ? rate : alone ? 0 : BESIDE_OTHERS;
        return most == 0 ? SpeedLimit.none() : SpeedLimit.of(most);
    }

    private void tell(String replay, ReplayPlan.End end) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("replay " + replay + " ended at " + end.at() + ": " + end.sums());
        out.flush();
    }

    private String requireName() {
        if (name == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "say --name NAME to replay pages, or replay list, or replay delete NAME");
        }
        return name;
    }

    private void requireRate() {
        if (rate != null && rate < 0) {
            throw new OperatorException(ExitCode.USAGE, "--rate " + rate + ": give 1 or more pages a second, or 0");
        }
    }

    private ArticleTopics topics(String named) {
        try {
            return Topics.replayed(named, pages);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
