package org.khabar.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.DisplayWidth;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.logging.OneLine;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.app.pipeline.StatusEndpoint;
import org.khabar.app.pipeline.Sums;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.streams.LedgerCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar status}: asks a running instance on this machine how it does. */
@Command(
        name = "status",
        description = "Tells sources, queue, lag and both sums of the Khabar that runs on this machine.")
final class StatusCommand implements Callable<Integer> {
    private static final int SHOWN_SOURCES = 50;
    private static final int ID_COLUMNS = 28;

    @Option(names = "--json", description = "The whole answer as JSON.")
    private boolean json;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "HTTP address of the instance (default: http.port of the settings on 127.0.0.1).")
    private @Nullable URI url;

    @Mixin
    private SettingsOptions where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunningInstance instance = url == null ? RunningInstance.of(where) : new RunningInstance(url);
        JsonNode status = instance.ask(StatusEndpoint.PATH);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(status);
        } else {
            print(status, out);
        }
        out.flush();
        return ExitCode.OK.number();
    }

    private static void print(JsonNode status, PrintWriter out) {
        out.println("since      " + status.path("startedAt").asText());
        status.path("topologies")
                .forEach(topology -> out.println("%-10s %s, lag %s"
                        .formatted(
                                topology.path("application").asText().replaceFirst("^khabar-", ""),
                                topology.path("state").asText().toLowerCase(Locale.ROOT),
                                topology.path("lag").asText())));
        if (runs(status, FrontierTopology.APPLICATION_ID)) {
            out.println(sum(status.path("urls"), FrontierCounts.class, Sums::of));
        }
        if (runs(status, ArticleRun.LIVE)) {
            out.println(sum(status.path("pages"), LedgerCounts.class, Sums::of));
        }
        if (runs(status, FrontierTopology.APPLICATION_ID)) {
            printSources(status.path("sources"), out);
        }
    }

    /** Returns whether the instance runs a topology: another process may run the other. */
    private static boolean runs(JsonNode status, String application) {
        return StreamSupport.stream(status.path("topologies").spliterator(), false)
                .anyMatch(topology -> topology.path("application").asText().equals(application));
    }

    /** Returns a sum, or that it is not known yet. */
    private static <T> String sum(JsonNode node, Class<T> type, Function<T, String> line) {
        try {
            T counts = RunningInstance.read(node, type);
            return counts == null ? "a sum is not known yet: it starts" : line.apply(counts);
        } catch (JsonProcessingException e) {
            return "a sum can't be read: the instance is of another version";
        }
    }

    private static void printSources(JsonNode sources, PrintWriter out) {
        out.println("sources    " + sources.size());
        int shown = 0;
        for (JsonNode source : sources) {
            if (shown++ == SHOWN_SOURCES) {
                out.println("           and " + (sources.size() - SHOWN_SOURCES) + " more, see --json");
                return;
            }
            String id = DisplayWidth.cut(OneLine.of(source.path("id").asText()), ID_COLUMNS);
            out.println("           " + id + DisplayWidth.padding(id, ID_COLUMNS) + " "
                    + (source.path("problem").isNull()
                            ? "well"
                            : source.path("problem").asText())
                    + ", polls " + source.path("polls").asText()
                    + ", found " + source.path("discovered").asText()
                    + ", next " + source.path("nextPollAt").asText("-"));
        }
    }
}
