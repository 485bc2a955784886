package org.khabar.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.pipeline.StatusEndpoint;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.Contact;
import org.khabar.app.sources.SourceFile;
import org.khabar.event.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar run}: watches the sources of a file until Ctrl-C. */
@Command(name = "run", description = "Watches the sources of config/sources.yaml until Ctrl-C, which drains and stops.")
final class RunCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources (default: config/sources.yaml beside the launcher).")
    private @Nullable Path sources;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = where.settings();
        List<Source> declared = SourceFile.read(sources == null ? SettingsOptions.inHome("sources.yaml") : sources);
        Contact.require(settings.fetcher(), declared);
        CompletableFuture<Optional<OperatorException>> end = new CompletableFuture<>();
        try (Interrupt interrupt = Interrupt.listen();
                StopOrder stop = new StopOrder()) {
            interrupt.stops(() -> end.complete(Optional.empty()));
            Pipeline pipeline = start(stop, settings, declared, failure -> end.complete(Optional.of(failure)));
            PrintWriter out = spec.commandLine().getOut();
            out.println("khabar watches " + declared.size() + " sources; khabar status tells more, Ctrl-C stops");
            out.flush();
            Optional<OperatorException> failure = await(end, () -> {
                out.println(StatusLine.of(pipeline.status()));
                out.flush();
            });
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
        return ExitCode.OK.number();
    }

    private Pipeline start(
            StopOrder stop, Settings settings, List<Source> declared, Consumer<OperatorException> failed) {
        Optional<OutsideCluster> outside = cluster.outside(settings);
        Cluster open;
        LoopbackServer http;
        if (outside.isPresent()) {
            // The embedded cluster holds the folder itself.
            stop.add(DataFolder.open(where.data()));
            open = stop.add(outside.get());
            http = stop.add(LoopbackServer.start(settings.http().port()));
        } else {
            EmbeddedCluster embedded = stop.add(
                    EmbeddedCluster.start(settings.broker(), settings.http().port(), where.data(), failed));
            open = embedded;
            http = embedded.http();
        }
        Pipeline pipeline = stop.add(Pipeline.start(open, settings, declared, where.data(), failed));
        StatusEndpoint.mount(http, pipeline);
        return pipeline;
    }

    /** Waits for the end, and does something at every minute until then. */
    private static Optional<OperatorException> await(
            CompletableFuture<Optional<OperatorException>> end, Runnable everyMinute) throws InterruptedException {
        while (true) {
            try {
                return end.get(BETWEEN_LINES.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                everyMinute.run();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the end never fails", e);
            }
        }
    }
}
