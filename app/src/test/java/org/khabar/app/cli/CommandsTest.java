package org.khabar.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
        assertThat(line.getSubcommands()).containsKeys("demo", "why", "topics");
    }

    private static String help(CommandLine line) {
        return Objects.requireNonNull(line.getSubcommands().get("why")).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
