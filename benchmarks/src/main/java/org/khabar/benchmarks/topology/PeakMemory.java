package org.khabar.benchmarks.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most memory that this process held since a moment, as Linux counts it; elsewhere it is not known. */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");

    /** Written to {@link #CLEAR}, it sets the peak to what is held now; see proc(5). */
    private static final String FORGET_PEAK = "5";

    private PeakMemory() {}

    /** Begins anew. Where that is refused, the peak goes on to be that since the process began. */
    static void begin() {
        try {
            Files.writeString(CLEAR, FORGET_PEAK);
        } catch (IOException e) {
            System.err.println("the peak of memory counts from the start of the process: " + e);
        }
    }

    /** Returns the peak in megabytes; 0 where it is not known. */
    static long megabytes() throws IOException {
        return Files.exists(STATUS) ? megabytes(Files.readAllLines(STATUS)) : 0;
    }

    static long megabytes(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
