package org.khabar.benchmarks.cost;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time in nanoseconds. */
final class CpuTime {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** Returns what the whole process used, garbage collection and compilation included, while the work ran. */
    static long ofProcess(Runnable work) {
        long before = PROCESS.getProcessCpuTime();
        work.run();
        return PROCESS.getProcessCpuTime() - before;
    }

    /** Returns what this thread used while the work ran. */
    static long ofThread(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
