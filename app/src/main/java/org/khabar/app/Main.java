package org.khabar.app;

import org.khabar.app.cli.KhabarCommand;

/** Where the process starts. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(KhabarCommand.commandLineFor(arguments).execute(arguments));
    }
}
