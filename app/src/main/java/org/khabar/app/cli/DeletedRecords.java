package org.khabar.app.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.khabar.app.tailing.Stretch;
import picocli.CommandLine.Model.CommandSpec;

/** Tells on the error stream that records were deleted before a command came to them: what it prints is then not all. */
final class DeletedRecords {
    private DeletedRecords() {}

    static Consumer<Stretch> toldOf(String topic, CommandSpec spec) {
        return gap -> {
            PrintWriter err = spec.commandLine().getErr();
            err.println("khabar: " + gap.place(topic) + ": " + gap.deleted());
            err.flush();
        };
    }
}
