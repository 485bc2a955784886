package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractMemoryTest {
    private static final String FURNITURE = "The valley desk is run by Hanna Brook and can be visited on Tuesdays";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void withMemoryTheLinesThatASiteRepeatsAreNotInItsStories() throws Exception {
        Path index = index(
                "\"url\":\"https://www.example.org/1\"",
                "\"url\":\"https://example.org/2\"",
                "\"url\":\"https://example.org/3\"");

        run("extract", "--index", index.toString());
        assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.contains(FURNITURE));
        out.getBuffer().setLength(0);

        assertThat(run("extract", "--index", index.toString(), "--memory")).isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .noneMatch(line -> line.contains(FURNITURE))
                .allMatch(line -> line.contains("the water company said"));
    }

    @Test
    void aDomainTellsTheSiteWhereTheUrlIsNotKnown() throws Exception {
        Path index = index(
                "\"domain\":\"valley.example\"", "\"domain\":\"Valley.example\"", "\"domain\":\"valley.example\"");

        run("extract", "--index", index.toString(), "--memory");

        assertThat(out.toString().lines()).hasSize(3).noneMatch(line -> line.contains(FURNITURE));
    }

    @Test
    void pagesOfDifferentOrUnknownSitesTeachNothingOfOneAnother() throws Exception {
        Path index = index("\"domain\":\"one.example\"", "\"domain\":\"two.example\"", "\"url\":null");

        run("extract", "--index", index.toString(), "--memory");

        assertThat(out.toString().lines()).hasSize(3).allMatch(line -> line.contains(FURNITURE));
    }

    @Test
    void aPageThatCanNotBeReadIsNamedOnceAndCostsOnlyItself() throws Exception {
        Path index = index("\"domain\":\"one.example\"", "\"domain\":\"one.example\"", "\"domain\":\"one.example\"");
        Files.delete(folder.resolve("1.html"));

        assertThat(run("extract", "--index", index.toString(), "--memory")).isEqualTo(1);

        assertThat(out.toString()).hasLineCount(2);
        assertThat(err.toString()).hasLineCount(1).contains("1.html");
    }

    @Test
    void memoryWithoutAnIndexIsAUsageError() throws Exception {
        index("\"url\":null");

        assertThat(run("extract", "--memory", folder.resolve("0.html").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("--index");
    }

    /** Writes pages of one newspaper, each with another story, and an index that tells of each what is given. */
    private Path index(String... known) throws IOException {
        List<String> matters = List.of("reservoir", "railway", "orchard");
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < known.length; number++) {
            Files.writeString(folder.resolve(number + ".html"), page(matters.get(number)));
            lines.append(String.format("{\"id\":%d,\"file\":\"%d.html\",%s}%n", number, number, known[number]));
        }
        return Files.writeString(folder.resolve("index.jsonl"), lines);
    }

    private static String page(String matter) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Rain fills the %1$s</title></head><body>
                <div><h1>Rain fills the %1$s</h1>
                <p>%2$s</p>
                <p>The %1$s above the town is full for the first time in six years after a week of steady rain, the water company said on Monday.</p>
                <p>Engineers opened the gate of the %1$s at noon and expect to close it again before the weekend, when dry weather is forecast.</p>
                <p>Restrictions in force around the %1$s since the spring will be lifted on the first day of next month, they added in a letter.</p>
                <p>People who had left the %1$s said they would be back by Sunday. The house there opens at eight, as it did before the drought.</p>
                </div></body></html>
                """.formatted(matter, FURNITURE);
    }

    private int run(String... arguments) {
        CommandLine command =
                KhabarCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
