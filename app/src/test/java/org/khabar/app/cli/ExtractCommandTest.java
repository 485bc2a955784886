package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String STORY = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Rain fills the reservoir</title></head><body>
            <article><h1>Rain fills the reservoir</h1>
            <p>The reservoir above the town is full for the first time in six years after a week of steady rain, the water company said on Monday.</p>
            <p>Engineers opened the upper gate at noon and expect to close it again before the weekend, when dry weather is forecast for the valley.</p>
            <p>Restrictions on garden hoses, in force since the spring, will be lifted on the first day of next month, the company added in a letter.</p>
            <p>Anglers, who had moved to the river, said they would be back by Sunday. The boat house opens at eight, as it did before the drought.</p>
            </article></body></html>
            """;

    private static final String TWO_HEADLINES = STORY.replace(
            "</head>",
            "<meta property=\"og:title\" content=\"Rain fills the reservoir, at last, after six dry years\"></head>");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aUrlIsFetchedWhereTheSettingsAllowItsAddress() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/story", exchange -> {
            byte[] body = STORY.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        Path config = folder.resolve("khabar.yaml");
        Files.writeString(config, "fetcher:\n  allowed-hosts: [\"127.0.0.1:" + port + "\"]\n");

        int exit = run("extract", "--config", config.toString(), "http://127.0.0.1:" + port + "/story");
        server.stop(0);

        assertThat(exit).isZero();
        assertThat(json())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.at("/article/headline").asText()).isEqualTo("Rain fills the reservoir"));
    }

    @Test
    void aPublicUrlIsRefusedWhileNobodyCanBeReached() {
        int exit = run("extract", "http://127.0.0.1:9/x");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("fetcher.user-agent").hasLineCount(1);
    }

    @Test
    void everyPageIsOneLineInTheOrderGiven() throws Exception {
        Path index = folder.resolve("index.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < 40; number++) {
            Files.writeString(folder.resolve(number + ".html"), STORY);
            lines.append("{\"id\":\"")
                    .append(number)
                    .append("\",\"file\":\"")
                    .append(number)
                    .append(".html\"}\n");
        }
        Files.writeString(index, lines);

        int exit = run("extract", "--index", index.toString());

        assertThat(exit).isZero();
        assertThat(json())
                .extracting(line -> line.path("id").asInt())
                .isSorted()
                .hasSize(40);
        assertThat(json())
                .allSatisfy(line ->
                        assertThat(line.at("/article/headline").asText()).isEqualTo("Rain fills the reservoir"));
    }

    @Test
    void aPageThatIsNoArticleIsRejectedWithItsReason() throws Exception {
        Path page = Files.writeString(folder.resolve("empty.html"), "   ");

        int exit = run("extract", page.toString());

        assertThat(exit).isZero();
        assertThat(json().getFirst().at("/rejected/reason").asText()).isEqualTo("EMPTY");
    }

    @Test
    void predictionsHaveTheFieldsOfTheScorer() throws Exception {
        Path page = Files.writeString(folder.resolve("story.html"), STORY);

        run("extract", "--predictions", page.toString());

        JsonNode line = json().getFirst();
        assertThat(line.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("id", "title", "text", "authors", "date_published", "lang");
        assertThat(line.path("text").asText()).contains("upper gate at noon");
    }

    @Test
    void explainShowsTheWinnerOfAFieldBeforeTheCandidatesThatLost() throws Exception {
        Path page = Files.writeString(folder.resolve("story.html"), TWO_HEADLINES);

        int exit = run("extract", "--explain", page.toString());

        assertThat(exit).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).contains("story.html: story of 4 blocks, ", "quality 0.", ", read by ");
        int winner = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  headline "))
                .findFirst()
                .orElseThrow());
        assertThat(lines.get(winner))
                .matches("  headline +\\* \\d\\.\\d\\d VISIBLE_TEXT +\\S.* \u2068Rain fills the reservoir\u2069");
        assertThat(lines.get(winner + 1))
                .matches(" +\\d\\.\\d\\d META +og:title .*\u2068Rain fills the reservoir, .*\u2069");
    }

    @Test
    void explainAsJsonHasEveryCandidateWithItsEvidence() throws Exception {
        Path page = Files.writeString(folder.resolve("story.html"), TWO_HEADLINES);

        run("extract", "--explain", "--json", page.toString());

        JsonNode line = json().getFirst();
        assertThat(line.at("/story/blocks").asInt()).isEqualTo(4);
        assertThat(line.at("/fields/headline/0/value").asText()).isEqualTo("Rain fills the reservoir");
        assertThat(line.at("/fields/headline"))
                .hasSizeGreaterThan(1)
                .allSatisfy(candidate -> assertThat(candidate.properties())
                        .extracting(Map.Entry::getKey)
                        .containsExactly("value", "origin", "detail", "confidence"));
    }

    @Test
    void explainTellsWhyAPageWasRejected() throws Exception {
        Path page = Files.writeString(folder.resolve("empty.html"), "   ");

        run("extract", "--explain", page.toString());

        assertThat(out.toString()).contains("empty.html: rejected, EMPTY (");
    }

    @Test
    void aFileThatCanNotBeReadCostsOnlyItselfAndIsNamed() throws Exception {
        Path good = Files.writeString(folder.resolve("story.html"), STORY);
        Path bad = Files.writeString(folder.resolve("bad.html.gz"), "not gzipped");

        int exit = run("extract", bad.toString(), good.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(json()).hasSize(1);
        assertThat(err.toString()).contains("bad.html.gz");
    }

    @Test
    void nothingToReadIsAUsageError() {
        assertThat(run("extract")).isEqualTo(2);
        assertThat(err.toString()).startsWith("khabar: ").hasLineCount(1);
    }

    private int run(String... arguments) {
        CommandLine command =
                KhabarCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    private List<JsonNode> json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }
}
