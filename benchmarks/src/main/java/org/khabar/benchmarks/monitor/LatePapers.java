package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Small papers that begin to publish when the first of them is asked for anything: nothing waits for whoever comes, however long that takes. */
final class LatePapers implements HostSite {
    private final Duration every;
    private @Nullable SmallPapers papers;

    /** Papers that each publish once in a while. */
    LatePapers(Duration every) {
        this.every = every;
    }

    @Override
    public Reply answer(String host, String path, String known) {
        return papers().answer(host, path, known);
    }

    private synchronized SmallPapers papers() {
        if (papers == null) {
            papers = new SmallPapers(Instant.now(), every);
            notifyAll();
        }
        return papers;
    }

    /**
     * Waits until they begin.
     *
     * @throws IllegalStateException if none is asked within so long
     */
    synchronized SmallPapers awaitBegin(Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (papers == null) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException("no host was asked within " + within);
            }
            wait(left);
        }
        return papers;
    }
}
