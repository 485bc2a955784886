package org.khabar.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code khabar sources}: what is watched, changed while it is. */
@Command(
        name = "sources",
        description = {
            "Declares, lists and checks what is watched. A Khabar that runs takes changes up at once.",
            "A file owns the sources it names (khabar run, khabar sources apply); a command owns what it adds."
        },
        subcommands = {
            SourcesAddCommand.class,
            SourcesListCommand.class,
            SourcesCheckCommand.class,
            SourcesApplyCommand.class,
            SourcesPauseCommand.class,
            SourcesResumeCommand.class,
            SourcesRemoveCommand.class
        })
final class SourcesCommand implements Runnable {
    /** What was said in place of a subcommand: options without one would be told to be unknown, though the subcommands know them. */
    @Unmatched
    private final List<String> rest = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: add, list, check, apply, pause, resume or remove"
                        + (rest.isEmpty() ? "" : "; \"" + String.join(" ", rest) + "\" is none of these"));
    }
}
