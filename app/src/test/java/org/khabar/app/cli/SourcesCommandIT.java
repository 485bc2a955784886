package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.pipeline.Part;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.settings.Settings;
import org.khabar.app.settings.SettingsReader;
import picocli.CommandLine;

/** The commands on the embedded broker, with a Khabar that runs and without. */
class SourcesCommandIT {
    private static final Duration MOST = Duration.ofSeconds(60);

    private final AtomicInteger polls = new AtomicInteger();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer site;

    @BeforeEach
    void publish() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/feed", exchange -> {
            polls.incrementAndGet();
            byte[] body =
                    "<rss version='2.0'><channel><title>News</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        Files.writeString(
                folder.resolve("khabar.yaml"),
                "broker: {port: 0}\nhttp: {port: 0}\ntopics: {partitions: 1}\nfetcher:\n  allowed-hosts: [\"127.0.0.1:"
                        + site.getAddress().getPort() + "\"]\n");
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void aRunningFrontierTakesUpWhatCommandsDeclare() {
        Settings settings = SettingsReader.read(folder.resolve("khabar.yaml"));
        try (EmbeddedCluster cluster = EmbeddedCluster.start(
                        new BrokerSettings(0, settings.broker().quota()), 0, folder.resolve("data"), _ -> {});
                Pipeline _ = Pipeline.start(
                        cluster, settings, EnumSet.of(Part.PRODUCE), folder.resolve("data"), _ -> {}, _ -> {})) {
            String[] at = {
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.http().url().toString()
            };

            assertThat(sources(at, "add", feed(), "--id", "town", "--interval", "30s"))
                    .isZero();

            await(() -> polls.get() > 0);
            assertThat(sources(at, "pause", "town")).isZero();
            await(() -> listed(at).contains("paused"));
            assertThat(sources(at, "resume", "town")).isZero();
            await(() -> polls.get() > 1);
            assertThat(sources(at, "remove", "town")).isZero();
            assertThat(listed(at)).contains("no source is declared");
        }
    }

    @Test
    void aFileOwnsWhatItNamesAndACommandWhatItAdds() throws IOException {
        String[] at = {"--data", folder.resolve("data").toString()};
        Path file = Files.writeString(
                folder.resolve("sources.yaml"), "sources: [{id: town, url: '" + feed() + "', kind: section}]");

        assertThat(sources(at, "add", feed(), "--id", "town")).isZero();
        assertThat(sources(at, "add", feed(), "--id", "village")).isZero();
        assertThat(sources(at, "add", feed(), "--id", "village")).isEqualTo(2);
        assertThat(sources(at, "apply", "--sources", file.toString())).isZero();
        assertThat(sources(at, "remove", "town")).isEqualTo(2);

        assertThat(err.toString()).contains("declared already").contains("a file owns the source \"town\"");
        assertThat(listed(at).lines())
                .anyMatch(line -> line.matches("town +file +section .*"))
                .anyMatch(line -> line.matches("village +command +feed .*"));

        Files.writeString(file, "sources: []");
        assertThat(sources(at, "apply", "--sources", file.toString())).isZero();
        assertThat(listed(at)).doesNotContain("town").contains("village");
    }

    private String feed() {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
    }

    private String listed(String... at) {
        out.getBuffer().setLength(0);
        assertThat(sources(at, "list")).isZero();
        return out.toString();
    }

    private int sources(String[] at, String... words) {
        List<String> arguments = new ArrayList<>(List.of("sources"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--config", folder.resolve("khabar.yaml").toString()));
        arguments.addAll(Arrays.asList(at));
        CommandLine command = KhabarCommand.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(arguments.toArray(String[]::new));
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(MOST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
