package org.khabar.app.streaming;

import java.time.Duration;
import org.khabar.app.yaml.DataSize;

/**
 * What a person may set of the two topologies.
 *
 * @param frontierThreads stream threads of the frontier
 * @param articleThreads stream threads of the article topology: reading pages is what costs the processor
 * @param commitInterval the time between two commits; what is read is seen by consumers only then
 * @param storeMemory memory of all state stores of this process together, outside the heap
 */
public record StreamsSettings(int frontierThreads, int articleThreads, Duration commitInterval, DataSize storeMemory) {
    /** Rejects counts and times that can't work. */
    public StreamsSettings {
        requireThreads(frontierThreads, "frontier-threads");
        requireThreads(articleThreads, "article-threads");
        if (commitInterval.toMillis() < 10 || commitInterval.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("commit-interval must be 10ms to 30s");
        }
        if (storeMemory.bytes() < DataSize.ofMebibytes(16).bytes()) {
            throw new IllegalArgumentException("store-memory must be at least 16MiB");
        }
    }

    /** Returns what holds where nothing is set: 1 and 2 threads, 100 ms, 128 MiB. */
    public static StreamsSettings defaults() {
        return new StreamsSettings(1, 2, Duration.ofMillis(100), DataSize.ofMebibytes(128));
    }

    private static void requireThreads(int threads, String name) {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException(name + " must be 1 to 64");
        }
    }
}
