package org.khabar.benchmarks.monitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
     * @param hosts whose feeds are watched
     * @param feeds how many of each
     * @param source more lines of each source
     * @param settings more lines of the settings
     */
    Producers(LogApart log, Path folder, LoopbackHosts web, int hosts, int feeds, String source, String settings)
            throws IOException {
        this.log = log;
        this.folder = folder;
        this.sources = folder.resolve("sources.yaml");
        StringBuilder yaml = new StringBuilder("sources:\n");
        for (int host = 0; host < hosts; host++) {
            for (int feed = 0; feed < feeds; feed++) {
                yaml.append("  - id: s" + host + "-" + feed + "\n    url: http://" + LoopbackHosts.address(host) + ":"
                        + web.port() + "/feed" + (feeds == 1 ? "" : feed) + ".xml\n" + source);
            }
        }
        Files.writeString(sources, yaml);
        String allowed = IntStream.range(0, hosts)
                .mapToObj(host -> "\"" + LoopbackHosts.address(host) + ":" + web.port() + "\"")
                .collect(Collectors.joining(", "));
        this.settings = settings + "  allowed-hosts: [" + allowed + "]\n";
    }

    ServiceApart start() {
        started++;
        return ServiceApart.start(
                List.of("produce", "--sources=" + sources),
                settings,
                log.address(),
                folder.resolve("producer" + started));
    }
}
