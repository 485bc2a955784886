package org.khabar.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.console.DisplayWidth;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.logging.OneLine;
import org.khabar.event.Source;
import org.khabar.event.SourceState;
import org.khabar.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar sources list}: what is declared, by whom, and how its last poll went. */
@Command(name = "list", description = "Lists the sources that are declared, who owns each, and how its last poll went.")
final class SourcesListCommand implements Callable<Integer> {
    private static final int ID_COLUMNS = 28;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST)) {
            Map<String, SourceState> states = Snapshot.of(open, Topics.SOURCE_STATE);
            Map<String, Source> sources = new TreeMap<>(Snapshot.of(open, Topics.SOURCES));
            sources.forEach(
                    (id, source) -> out.println(json ? object(source, states.get(id)) : line(source, states.get(id))));
            if (sources.isEmpty() && !json) {
                out.println("no source is declared: khabar sources add URL declares one");
            }
        }
        out.flush();
        return ExitCode.OK.number();
    }

    private static String line(Source source, @Nullable SourceState state) {
        String id = DisplayWidth.cut(OneLine.of(source.getId()), ID_COLUMNS);
        return id
                + DisplayWidth.padding(id, ID_COLUMNS)
                + " %-7s %-7s %-22s "
                        .formatted(lower(source.getOwner()), lower(source.getKind()), health(source, state))
                + OneLine.of(source.getUrl());
    }

    private static String health(Source source, @Nullable SourceState state) {
        if (source.getPaused()) {
            return "paused";
        }
        if (state == null || state.getPolls() == 0) {
            return "not polled yet";
        }
        String problem = state.getProblem().orElse("well");
        return state.getParkedAt().isPresent() ? "parked: " + problem : problem;
    }

    private static ObjectNode object(Source source, @Nullable SourceState state) {
        ObjectNode object = JSON.createObjectNode()
                .put("id", source.getId())
                .put("name", source.getName())
                .put("kind", lower(source.getKind()))
                .put("url", source.getUrl())
                .put("owner", lower(source.getOwner()))
                .put("language", source.getLanguage().orElse(null))
                .put("zone", source.getZone().orElse(null))
                .put("delayMillis", source.getDelayMillis().orElse(null))
                .put("backfillMillis", source.getBackfillMillis().orElse(null))
                .put("paused", source.getPaused());
        // Names only: a value may be what others must not see.
        source.getHeaders().forEach(header -> object.withArray("/headers").add(header.getName()));
        if (state != null) {
            object.put("problem", state.getProblem().orElse(null))
                    .put("failures", state.getFailures())
                    .put("parkedAt", state.getParkedAt().map(Object::toString).orElse(null))
                    .put("gaps", state.getGaps())
                    .put("perDay", state.getPerDay().orElse(null))
                    .put("polls", state.getPolls())
                    .put("discovered", state.getDiscovered())
                    .put(
                            "nextPollAt",
                            state.getNextPollAt().map(Object::toString).orElse(null));
        }
        return object;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
