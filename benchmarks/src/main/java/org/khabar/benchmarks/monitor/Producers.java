package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khabar.benchmarks.apart.LogApart;
import org.khabar.benchmarks.apart.ServiceApart;

/** Starts {@code khabar produce}, one process after another, all on one log and with the same settings. */
final class Producers {
    private final LogApart log;
    private final Path folder;
    private final Path sources;
    private final String settings;
    private int started;

    /**
     * Writes the file of sources.
     *
     * @param watched what they watch
     * @param settings more lines of the settings; those of the fetcher come last
     */
    Producers(LogApart log, Path folder, Watched watched, String settings) throws IOException {
        this.log = log;
        this.folder = folder;
        this.sources = folder.resolve("sources.yaml");
        Files.writeString(sources, "sources:\n" + String.join("", watched.sources()));
        this.settings = settings + "  allowed-hosts: [\"" + String.join("\", \"", watched.allowed()) + "\"]\n";
    }

    ServiceApart start() {
        return start("512m");
    }

    /** Starts one that may have so much heap, as {@code -Xmx} takes it. */
    ServiceApart start(String heap) {
        started++;
        return ServiceApart.start(
                List.of("produce", "--sources=" + sources),
                settings,
                log.address(),
                folder.resolve("producer" + started),
                heap);
    }
}
