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

/** {@code khabar run}: the whole pipeline in one process, on the sources of a file. */
@Command(name = "run", description = "Watches the sources of config/sources.yaml until Ctrl-C, which drains and stops.")
final class RunCommand extends ServiceCommand {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources (default: config/sources.yaml beside the launcher).")
    private @Nullable Path sources;

    private int declared;

    RunCommand() {
        super(EnumSet.allOf(Part.class));
    }

    @Override
    Consumer<Cluster> prepare(Settings settings) {
        List<Source> read = SourceFile.read(sources == null ? SettingsOptions.inHome("sources.yaml") : sources);
        Contact.require(settings.fetcher(), read);
        declared = read.size();
        return cluster -> new SourcePublisher(cluster).publish(read);
    }

    @Override
    String banner() {
        return "khabar watches " + declared + " sources; khabar status tells more, Ctrl-C stops";
    }
}
