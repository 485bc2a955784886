package org.khabar.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.console.ArticleLine;
import org.khabar.app.demo.Demo;
import org.khabar.app.demo.newsroom.NewsFeed;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.pipeline.StatusEndpoint;
import org.khabar.app.settings.Settings;
import org.khabar.app.yaml.Durations;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code khabar demo}: the whole pipeline on a newsroom of our own, its articles printed as they come. */
@Command(
        name = "demo",
        description = {
            "Runs the whole pipeline on five small news sites of its own and prints their articles as they come.",
            "Ends with Ctrl-C, or after --articles or --for, with the sums of what became of everything."
        })
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            paramLabel = "N",
            converter = Numbers.Positive.class,
            description = "End after N new articles.")
    private @Nullable Long most;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "End after a time, such as 60s or 5m.")
    private @Nullable Duration time;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "2s",
            converter = DurationConverter.class,
            description = "Time between two new articles of the newsroom. Default: ${DEFAULT-VALUE}.")
    private Duration every = Duration.ofSeconds(2);

    @Option(
            names = "--newsroom-port",
            paramLabel = "PORT",
            defaultValue = "" + Newsroom.PORT,
            converter = Numbers.Port.class,
            description = "Port of the news sites, a part of their URLs. Default: ${DEFAULT-VALUE}.")
    private int newsroomPort;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    private final AtomicReference<@Nullable OperatorException> failure = new AtomicReference<>();
    private final AtomicLong published = new AtomicLong();

    @Override
    public Integer call() {
        Instant started = InstantSource.system().instant();
        PrintWriter out = spec.commandLine().getOut();
        try (Interrupt interrupt = Interrupt.listen();
                StopOrder stop = new StopOrder()) {
            Settings settings = where.settings();
            Cluster open = stop.add(open(stop, settings, this::fail));
            Demo demo = stop.add(Demo.start(
                    open, settings, where.data(), newsroomPort, Schedule.demo().withEvery(every), this::fail));
            if (open instanceof EmbeddedCluster embedded) {
                StatusEndpoint.mount(embedded.http(), demo.pipeline());
            }
            print(out, banner(demo, open));
            ArticleLine line = new ArticleLine(ZoneId.systemDefault());
            demo.follow((article, at) -> show(out, line, article, at), enough(started, interrupt));
            print(out, "");
            demo.end().lines().forEach(summary -> print(out, summary));
        }
        OperatorException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return ExitCode.OK.number();
    }

    private Cluster open(StopOrder stop, Settings settings, Consumer<OperatorException> failed) {
        Optional<OutsideCluster> outside = cluster.outside(settings);
        if (outside.isPresent()) {
            // The embedded cluster holds the folder itself.
            stop.add(DataFolder.open(where.data()));
            return outside.get();
        }
        Path data = where.data();
        return EmbeddedCluster.start(settings.broker(), settings.http().port(), data, failed);
    }

    private String banner(Demo demo, Cluster open) {
        String sites = demo.newsroom().feeds().stream()
                .map(NewsFeed::url)
                .map(url -> url.substring(0, url.indexOf('/', "http://".length())))
                .collect(Collectors.joining(" "));
        return "khabar demo: " + sites + "\n  broker " + open.bootstrap() + ", data in "
                + where.data().toAbsolutePath().normalize() + "; Ctrl-C stops\n";
    }

    private void show(PrintWriter out, ArticleLine line, Article article, Instant at) {
        if (article.getKind() == ArticleKind.PUBLISHED) {
            published.incrementAndGet();
        }
        print(out, line.of(article, at));
    }

    private BooleanSupplier enough(Instant started, Interrupt interrupt) {
        InstantSource clock = InstantSource.system();
        return () -> interrupt.isRaised()
                || failure.get() != null
                || (most != null && published.get() >= most)
                || (time != null && Duration.between(started, clock.instant()).compareTo(time) >= 0);
    }

    private void fail(OperatorException reason) {
        failure.compareAndSet(null, reason);
    }

    private static void print(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    static final class DurationConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                Duration parsed = Durations.parse(value);
                if (!parsed.isPositive()) {
                    throw new TypeConversionException(value + " is no time at all: write one such as 2s");
                }
                return parsed;
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
