package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs suites and prints, for each origin, how many of the compared cases passed, and every case that failed.
 *
 * <p>{@code Conformance DIR [suite…] [--json]}: DIR holds a folder for each suite; without names, all that are there.
 */
public final class Conformance {
    private static final List<Suite> SUITES = List.of(
            new CharsetSuite(),
            new DatesSuite(),
            new RobotsSuite(),
            new UrlSuite(),
            new SsrfSuite(),
            new FeedSuite(),
            new SitemapSuite(),
            new HostileMarkupSuite());

    private Conformance() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words =
                Stream.of(arguments).filter(word -> !word.equals("--json")).toList();
        if (words.isEmpty()) {
            System.err.println("Usage: Conformance DIR [suite…] [--json]");
            System.exit(2);
        }
        Path folder = Path.of(words.getFirst());
        List<String> names = words.subList(1, words.size());
        Report report = Arrays.asList(arguments).contains("--json") ? Report.JSON : Report.TEXT;
        for (Suite suite : SUITES) {
            if (names.isEmpty() || names.contains(suite.name())) {
                run(suite, folder.resolve(suite.name()), report, System.out);
            }
        }
    }

    private static void run(Suite suite, Path folder, Report report, PrintStream out) throws IOException {
        Path cases = folder.resolve("expected.jsonl");
        if (!Files.exists(cases)) {
            System.err.println("No suite '" + suite.name() + "': " + cases + " is missing.");
            return;
        }
        ObjectMapper json = new ObjectMapper();
        InputFiles files = new InputFiles(folder);
        Deviations deviations = Deviations.load();
        Tally tally = new Tally();
        for (String line : Files.readAllLines(cases)) {
            var row = json.readTree(line);
            String id = row.path("id").asText();
            tally.add(id, deviations.judge(id, suite.judge(row, files)));
        }
        report.print(suite.name(), tally, out);
    }
}
