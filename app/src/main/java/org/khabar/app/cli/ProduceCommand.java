package org.khabar.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.pipeline.Part;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.Contact;
import org.khabar.app.sources.SourceFile;
import org.khabar.app.sources.SourcePublisher;
import org.khabar.event.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code khabar produce}: frontier and fetcher alone, any number of them beside each other. */
@Command(
        name = "produce",
        description = {
            "Runs the producer alone: it finds and fetches pages into Kafka. Any number share the sites among them.",
            "Needs a broker and a registry that others run, and waits for them. Ends with Ctrl-C."
        })
final class ProduceCommand extends ServiceCommand {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources to declare at the start; the same file for every one."
                    + " Without it: those that khabar sources has declared.")
    private @Nullable Path sources;

    ProduceCommand() {
        super(EnumSet.of(Part.PRODUCE));
    }

    @Override
    Consumer<Cluster> prepare(Settings settings) {
        if (sources == null) {
            return _ -> {};
        }
        List<Source> read = SourceFile.read(sources);
        Contact.require(settings.fetcher(), read);
        return cluster -> new SourcePublisher(cluster).publish(read);
    }

    @Override
    String banner() {
        return "khabar produce finds and fetches pages; Ctrl-C stops";
    }
}
