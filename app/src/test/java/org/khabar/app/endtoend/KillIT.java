package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.Main;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.demo.newsroom.Visits;
import org.khabar.app.loopback.Ports;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.Topics;

/** {@code kill -9} of a whole demo in its own process, and a second start on what it has left. */
class KillIT {
    private static final int BEFORE_THE_KILL = 8;
    private static final int HAND_WRITTEN = 30;

    /** The hand-written articles of a site bear the first six of the numbers that its URLs count by. */
    private static final Pattern HAND_WRITTEN_URL = Pattern.compile("http://\\w+\\.localhost:.*\\b100[1-6]\\b.*");

    /** What was under way at the kill is asked for again after 90 s; a busy machine takes as long again for the rest. */
    private static final Duration MOST = Duration.ofMinutes(4);

    private static final Duration LOOK = Duration.ofSeconds(1);

    @TempDir
    Path data;

    @TempDir
    Path config;

    private final int newsroomPort = Ports.free(0, "newsroom");
    private final int brokerPort = Ports.free(0, "broker");
    private final int httpPort = Ports.free(0, "http");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void noArticleIsLostOrDoubledAndNoHostIsAskedTwiceAtOnce(Supplier<TestBroker> brokers)
            throws IOException, InterruptedException {
        try (TestBroker broker = brokers.get()) {
            killAfterSomeArticles(broker);
            runUntilAllAreOut(broker);

            try (Cluster cluster = broker.open(data)) {
                Log log = new Log(cluster);
                assertThat(log.urls(Topics.ARTICLES, ArticleKind.PUBLISHED))
                        .doesNotHaveDuplicates()
                        .filteredOn(KillIT::isHandWritten)
                        .hasSize(HAND_WRITTEN);
                assertThat(log.deadLetters()).isZero();
            }
        }
        assertThat(Visits.read(data.resolve("newsroom")).overlapping()).isEmpty();
    }

    private void killAfterSomeArticles(TestBroker broker) throws IOException, InterruptedException {
        Process demo = start(broker);
        try (BufferedReader lines = demo.inputReader(StandardCharsets.UTF_8)) {
            for (int printed = 0; printed < BEFORE_THE_KILL; ) {
                printed += next(lines).contains(" new ") ? 1 : 0;
            }
        } finally {
            demo.destroyForcibly();
        }
        assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private void runUntilAllAreOut(TestBroker broker) throws IOException, InterruptedException {
        Process demo = start(broker);
        BufferedReader lines = demo.inputReader(StandardCharsets.UTF_8);
        try {
            while (!next(lines).contains("Ctrl-C stops")) {}
            // What it prints is read, so that it never waits for us.
            Thread reading = Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
            try (Cluster cluster = broker.join(brokerPort, httpPort)) {
                Instant end = Instant.now().plus(MOST);
                while (!allAreOut(cluster) && Instant.now().isBefore(end) && !demo.waitFor(LOOK)) {}
            }
            // The handle leaves our end of the output open; Process.destroy would close it.
            assertThat(demo.toHandle().destroy()).isTrue();
            assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
            reading.join();
        } finally {
            demo.destroyForcibly();
        }
    }

    private static boolean allAreOut(Cluster cluster) {
        return new Log(cluster)
                        .urls(Topics.ARTICLES, ArticleKind.PUBLISHED).stream()
                                .filter(KillIT::isHandWritten)
                                .distinct()
                                .count()
                >= HAND_WRITTEN;
    }

    private static boolean isHandWritten(String url) {
        return HAND_WRITTEN_URL.matcher(url).matches();
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        assertThat(line).as("the demo ended early").isNotNull();
        return line;
    }

    private Process start(TestBroker broker) throws IOException {
        Path settings = Files.writeString(
                config.resolve("khabar.yaml"),
                "broker:\n  port: " + brokerPort + "\nhttp:\n  port: " + httpPort + "\n");
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
                "--newsroom-port=" + newsroomPort,
                "--every=300ms"));
        command.addAll(broker.options());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
