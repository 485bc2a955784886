package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar newsroom}: the news sites of the demo alone, for a pipeline that runs elsewhere on this machine. */
@Command(
        name = "newsroom",
        description = {
            "Serves the demo's five small news sites on loopback, until Ctrl-C.",
            "config/demo has the sources and settings that watch them."
        })
final class NewsroomCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + Newsroom.PORT,
            converter = Numbers.Port.class,
            description = "Port of the news sites, a part of their URLs. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "2s",
            converter = DemoCommand.DurationConverter.class,
            description = "Time between two new articles. Default: ${DEFAULT-VALUE}.")
    private Duration every = Duration.ofSeconds(2);

    @Mixin
    private SettingsOptions where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Schedule schedule = Schedule.demo().withEvery(every);
        try (Interrupt interrupt = Interrupt.listen();
                Newsroom newsroom =
                        Newsroom.open(where.data().resolve("newsroom"), port, schedule, Clock.systemUTC())) {
            PrintWriter out = spec.commandLine().getOut();
            newsroom.feeds().forEach(feed -> out.println(feed.url()));
            out.flush();
            interrupt.await();
        }
        return ExitCode.OK.number();
    }
}
