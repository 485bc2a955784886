package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.logging.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever goes wrong is told in one line on stderr; the stack trace follows only where {@code --verbose} was given. */
final class OneLineErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        ExitCode code = ExitCode.FAILURE;
        if (failure instanceof OperatorException told) {
            code = told.exitCode();
            err.println("khabar: " + OneLine.of(String.valueOf(told.getMessage())));
        } else {
            err.println("khabar: unexpected failure (" + OneLine.of(failure.toString())
                    + "): run again with --verbose and report it");
        }
        if (parsed.expandedArgs().stream()
                .anyMatch(argument -> argument.equals("--verbose") || argument.equals("-v"))) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code.number();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("khabar: " + OneLine.of(words(failure)) + ": see \""
                        + command.getCommandSpec().qualifiedName() + " --help\"");
        command.getErr().flush();
        return ExitCode.USAGE.number();
    }

    /** Where no command was found, the first word was meant for one. */
    private static String words(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && failure.getCommandLine().getParent() == null) {
            String first = unmatched.getUnmatched().getFirst();
            if (!first.startsWith("-")) {
                List<String> likely = unmatched.getSuggestions();
                return "there is no command " + first
                        + (likely.isEmpty() ? "" : "; did you mean " + String.join(" or ", likely) + "?");
            }
        }
        return String.valueOf(failure.getMessage());
    }
}
