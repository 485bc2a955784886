package org.khabar.benchmarks.conformance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What work on one input may cost. The work has a thread of its own with the stack that threads have by default, since
 * that is where deep nesting overflows.
 *
 * @param seconds time by the wall clock
 * @param bytes memory asked for, freed or not
 */
record Bounds(long seconds, long bytes) {
    /** Returns what was wrong with the work, where anything was; it is left behind when its time is over. */
    Optional<String> problem(Runnable work) {
        FutureTask<Long> task = new FutureTask<>(() -> allocatedBy(work));
        Thread.ofPlatform().daemon().name("hostile").start(task);
        try {
            long asked = task.get(seconds, TimeUnit.SECONDS);
            return asked <= bytes
                    ? Optional.empty()
                    : Optional.of(String.format(Locale.ROOT, "asked for %,d bytes of memory", asked));
        } catch (TimeoutException e) {
            return Optional.of("took more than " + seconds + " s");
        } catch (ExecutionException e) {
            return Optional.of("threw " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was interrupted");
        }
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
