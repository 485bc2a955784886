package org.khabar.benchmarks.topology;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.apache.kafka.streams.KafkaStreams;
import org.khabar.app.pipeline.ArticleRun;

/**
 * Follows a topology through a backlog. The first half warms it up; the second is measured.
 *
 * @param pages how many pages were measured
 * @param cpuSeconds CPU time of the whole process for them
 * @param seconds how long they took
 */
record CatchUp(long pages, double cpuSeconds, double seconds) {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long LOOK_MILLIS = 100;
    private static final long STALLED_NANOS = 120_000_000_000L;

    /**
     * Waits until the topology has read so many pages.
     *
     * @throws IllegalStateException if none gets an outcome for two minutes
     */
    static CatchUp follow(ArticleRun run, long backlog) throws InterruptedException {
        long half = await(run, backlog / 2);
        long cpu = PROCESS.getProcessCpuTime();
        long clock = System.nanoTime();
        long all = await(run, backlog);
        return new CatchUp(all - half, (PROCESS.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - clock) / 1e9);
    }

    /** Waits for a number of pages, and returns how many it were when that was seen. */
    static long await(ArticleRun run, long pages) throws InterruptedException {
        long known = 0;
        long since = System.nanoTime();
        while (known < pages) {
            Thread.sleep(LOOK_MILLIS);
            long now = read(run);
            if (now > known) {
                known = now;
                since = System.nanoTime();
            }
            if (System.nanoTime() - since > STALLED_NANOS) {
                throw new IllegalStateException("the topology stands still after " + known + " pages");
            }
        }
        return known;
    }

    private static long read(ArticleRun run) {
        return run.run().streams().state() == KafkaStreams.State.RUNNING
                ? run.counts().pages()
                : 0;
    }

    double pagesPerCpuSecond() {
        return pages / cpuSeconds;
    }
}
