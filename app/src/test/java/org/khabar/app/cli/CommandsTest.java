package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.app.failure.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {
    @Test
    void aCommandIsFoundByTheNameThatItGivesItself() {
        Commands.all()
                .forEach((name, command) ->
                        assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void whereTheFirstWordNamesACommandTheOthersAreNotRead() {
        CommandLine line = KhabarCommand.commandLineFor("why", "https://nahar.example/news/1");

        assertThat(line.getSubcommands()).containsOnlyKeys("why");
    }

    @Test
    void aCommandAloneTakesTheSameOptionsAndHasTheSameHelp() {
        String alone = help(KhabarCommand.commandLineFor("why"));

        assertThat(alone).isEqualTo(help(KhabarCommand.commandLine())).contains("--verbose", "--help", "Exit codes");
    }

    @Test
    void aMisspeltCommandIsRefusedWithTheLikelyOne() {
        StringWriter err = new StringWriter();
        CommandLine line = KhabarCommand.commandLineFor("whi").setErr(new PrintWriter(err));

        int code = line.execute("whi");

        assertThat(code).isEqualTo(ExitCode.USAGE.number());
        assertThat(err.toString())
                .startsWith("khabar: there is no command whi; did you mean ")
                .contains("why");
        assertThat(line.getSubcommands()).containsKeys("demo", "why", "topics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tail --count 0                       | --count
            diff --examples -1 a b               | --examples
            demo --newsroom-port 99999           | --newsroom-port
            demo --every 0s                      | --every
            newsroom --port many                 | --port
            sources check --pages -1 http://a.example/ | --pages
            status --url here                    | no address of a Khabar
            replay --name n --url here           | --url here is no URL
            export --format csv --url here f.csv | --url here is no URL
            """)
    void whatIsOutOfBoundsIsRefusedBeforeAnythingIsDone(String words, String named) {
        StringWriter err = new StringWriter();
        CommandLine line = KhabarCommand.commandLine().setErr(new PrintWriter(err));

        int code = line.execute(words.split(" ", -1));

        assertThat(err.toString()).contains(named).doesNotContain("unexpected failure");
        assertThat(code).isEqualTo(ExitCode.USAGE.number());
    }

    private static String help(CommandLine line) {
        return Objects.requireNonNull(line.getSubcommands().get("why")).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
