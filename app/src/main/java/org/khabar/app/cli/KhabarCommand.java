package org.khabar.app.cli;

import java.util.Map;
import org.khabar.app.logging.Verbosity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top of the command line. */
@Command(
        name = "khabar",
        description = "Watches news sources and turns their pages into typed article events on Kafka.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It did what it was asked to do.",
            "1:It failed in a way that none of the other codes names.",
            "2:The command line or a settings file is wrong; nothing was started.",
            "3:A port or the data folder is in use by another process.",
            "4:The broker, the registry or a running instance does not answer.",
            "5:The data folder holds more than its quota allows."
        })
public final class KhabarCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Returns the command line with every command, ready to execute arguments. */
    public static CommandLine commandLine() {
        return commandLine(Commands.all());
    }

    /** Returns the command line for these arguments alone: where the first word names a command, it knows only that one. */
    public static CommandLine commandLineFor(String... arguments) {
        return commandLine(arguments.length == 0 ? Commands.all() : Commands.named(arguments[0]));
    }

    private static CommandLine commandLine(Map<String, Class<?>> commands) {
        CommandLine line = new CommandLine(new KhabarCommand());
        commands.forEach(line::addSubcommand);
        OneLineErrors errors = new OneLineErrors();
        return line.setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log each step, and stack traces.")
    void verbose(boolean verbose) {
        (verbose ? Verbosity.VERBOSE : Verbosity.QUIET).apply();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
