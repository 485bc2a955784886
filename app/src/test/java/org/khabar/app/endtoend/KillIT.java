package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.Main;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.demo.newsroom.Visits;
import org.khabar.app.loopback.Ports;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.Topics;

/** {@code kill -9} of a whole demo in its own process, and a second start on what it has left. */
class KillIT {
    private static final int BEFORE_THE_KILL = 8;

    /** A few bulletins more than all hand-written articles together. */
    private static final int IN_ALL = 34;

    @TempDir
    Path data;

    @TempDir
    Path config;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void noArticleIsLostOrDoubledAndNoHostIsAskedTwiceAtOnce(Supplier<TestBroker> brokers)
            throws IOException, InterruptedException {
        int port = Ports.free(0, "newsroom");
        try (TestBroker broker = brokers.get()) {
            int before = runUntil(broker, port, BEFORE_THE_KILL, ProcessHandle::destroyForcibly);
            runUntil(broker, port, IN_ALL - before, ProcessHandle::destroy);

            try (Cluster cluster = broker.open(data)) {
                Log log = new Log(cluster);
                assertThat(log.urls(Topics.ARTICLES, ArticleKind.PUBLISHED))
                        .doesNotHaveDuplicates()
                        .containsAll(handWritten(port));
                assertThat(log.deadLetters()).isZero();
            }
        }
        assertThat(Visits.read(data.resolve("newsroom")).overlapping()).isEmpty();
    }

    /** Starts a demo, waits for so many new articles, ends it in a way and returns how many it printed. */
    private int runUntil(TestBroker broker, int port, int articles, Consumer<ProcessHandle> ending)
            throws IOException, InterruptedException {
        Process demo = start(broker, port);
        int printed = 0;
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = demo.inputReader(StandardCharsets.UTF_8)) {
            while (printed < articles) {
                String line = lines.readLine();
                assertThat(line).as("the demo ended early: %s", output).isNotNull();
                output.add(line);
                printed += line.contains(" new ") ? 1 : 0;
            }
            // The handle leaves our end of the output open; Process.destroy would close it.
            ending.accept(demo.toHandle());
            // What it prints while it stops is read, so that it never waits for us.
            while (lines.readLine() != null) {}
        } finally {
            demo.destroyForcibly();
        }
        assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }

    private Process start(TestBroker broker, int port) throws IOException {
        Path settings = Files.writeString(config.resolve("khabar.yaml"), "broker:\n  port: 0\nhttp:\n  port: 0\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "demo",
                "--data=" + data,
                "--config=" + settings,
                "--newsroom-port=" + port,
                "--every=300ms"));
        command.addAll(broker.options());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> handWritten(int port) {
        Schedule still = new Schedule(
                0, Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1), Duration.ZERO);
        try (Newsroom newsroom = Newsroom.open(data.resolve("newsroom"), port, still, Clock.systemUTC())) {
            return newsroom.handWritten();
        }
    }
}
