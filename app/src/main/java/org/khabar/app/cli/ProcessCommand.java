package org.khabar.app.cli;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.pipeline.Part;
import org.khabar.app.settings.Settings;
import picocli.CommandLine.Command;

/** {@code khabar process}: the article topology alone, any number of them beside each other. */
@Command(
        name = "process",
        description = {
            "Runs the article topology alone: it turns the pages in Kafka into article events. Any number share the pages.",
            "Needs a broker and a registry that others run, and waits for them. Ends with Ctrl-C."
        })
final class ProcessCommand extends ServiceCommand {
    ProcessCommand() {
        super(EnumSet.of(Part.PROCESS));
    }

    @Override
    Consumer<Cluster> prepare(Settings settings) {
        return _ -> {};
    }

    @Override
    String banner() {
        return "khabar process turns pages into articles; Ctrl-C stops";
    }
}
