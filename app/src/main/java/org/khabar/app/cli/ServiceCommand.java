package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.pipeline.Part;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.pipeline.StatusEndpoint;
import org.khabar.app.service.Health;
import org.khabar.app.service.HealthEndpoint;
import org.khabar.app.service.Startup;
import org.khabar.app.settings.Settings;
import org.khabar.app.topics.Subjects;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What the commands that run a pipeline, or a part of one, share: they start with patience, tell a line a minute, and end
 * with Ctrl-C or when a loop ends by itself.
 */
abstract class ServiceCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions options;

    @Spec
    private CommandSpec spec;

    private final Set<Part> parts;
    private final Health health = new Health();
    private final CompletableFuture<Optional<OperatorException>> end = new CompletableFuture<>();

    /** Takes what this process runs. */
    ServiceCommand(Set<Part> parts) {
        this.parts = parts;
    }

    /**
     * Checks what is needed before anything is started, and returns what is to be done on the cluster before the loops.
     *
     * @throws OperatorException if something is wrong that the person must mend
     */
    abstract Consumer<Cluster> prepare(Settings settings);

    /** Returns what is told once everything runs. */
    abstract String banner();

    @Override
    public Integer call() {
        Settings settings = where.settings();
        Consumer<Cluster> preparation = prepare(settings);
        try (Interrupt interrupt = Interrupt.listen();
                StopOrder stop = new StopOrder()) {
            interrupt.stops(() -> end.complete(Optional.empty()));
            Optional<Pipeline> pipeline = options.access(settings).isPresent()
                    ? beside(stop, settings, preparation)
                    : Optional.of(embedded(stop, settings, preparation));
            if (pipeline.isPresent()) {
                health.runs(pipeline.get());
                Optional<OperatorException> failure = follow(pipeline.get());
                if (failure.isPresent()) {
                    throw failure.get();
                }
            }
        }
        return ExitCode.OK.number();
    }

    /** Starts beside a broker and a registry that others run, as soon as they are there. */
    private Optional<Pipeline> beside(StopOrder stop, Settings settings, Consumer<Cluster> preparation) {
        stop.add(DataFolder.open(where.data()));
        LoopbackServer http = stop.add(LoopbackServer.start(settings.http()));
        HealthEndpoint.mount(http, health);
        Optional<Pipeline> pipeline = new Startup(health, this::endsWithin).run(() -> {
            OutsideCluster cluster = options.outside(settings).orElseThrow();
            Subjects.require(Subjects.live(), cluster.registry());
            return start(cluster, settings, preparation);
        });
        pipeline.ifPresent(started -> {
            stop.add(started);
            StatusEndpoint.mount(http, started);
        });
        return pipeline;
    }

    private Pipeline embedded(StopOrder stop, Settings settings, Consumer<Cluster> preparation) {
        if (!parts.containsAll(Set.of(Part.values()))) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "a part of the pipeline needs a broker and a registry that others run: name them with --bootstrap and"
                            + " --registry or in the settings, or say khabar run, which runs all of it");
        }
        if (!settings.http().servesOnlyLoopback()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "http.address is " + settings.http().address()
                            + ", and what runs on the embedded broker is served on"
                            + " 127.0.0.1 only: leave it out, or name a broker and a registry that others run");
        }
        EmbeddedCluster cluster = stop.add(
                EmbeddedCluster.start(settings.broker(), settings.http().port(), where.data(), this::fail));
        HealthEndpoint.mount(cluster.http(), health);
        Pipeline pipeline = stop.add(start(cluster, settings, preparation));
        StatusEndpoint.mount(cluster.http(), pipeline);
        return pipeline;
    }

    private Pipeline start(Cluster cluster, Settings settings, Consumer<Cluster> preparation) {
        return Pipeline.start(cluster, settings, parts, where.data(), preparation, this::fail);
    }

    private void fail(OperatorException failure) {
        health.failed(String.valueOf(failure.getMessage()));
        end.complete(Optional.of(failure));
    }

    private boolean endsWithin(Duration pause) {
        return end(pause).isPresent();
    }

    /** Tells how it does at every minute, until the end. */
    private Optional<OperatorException> follow(Pipeline pipeline) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(banner());
        out.flush();
        while (true) {
            Optional<Optional<OperatorException>> ended = end(BETWEEN_LINES);
            if (ended.isPresent()) {
                return ended.get();
            }
            out.println(StatusLine.of(pipeline.status()));
            out.flush();
        }
    }

    /** Waits for the end, at most so long; empty where it has not come. */
    private Optional<Optional<OperatorException>> end(Duration most) {
        try {
            return Optional.of(end.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end never fails", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Optional.empty());
        }
    }
}
