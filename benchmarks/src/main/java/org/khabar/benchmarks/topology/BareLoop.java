package org.khabar.benchmarks.topology;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.khabar.extract.PageReader;

/** Reads the pages of a stock again and again with nothing around the reader: what the topology is held against. */
final class BareLoop {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final PageStock stock;
    private final PageReader reader = new PageReader();

    BareLoop(PageStock stock) {
        this.stock = stock;
    }

    /** Reads all pages so many times, and returns pages per second of the process's CPU time. */
    double pagesPerCpuSecond(int rounds) {
        long before = PROCESS.getProcessCpuTime();
        for (int round = 0; round < rounds; round++) {
            stock.pages().forEach(reader::read);
        }
        return rounds * (double) stock.size() / ((PROCESS.getProcessCpuTime() - before) / 1e9);
    }
}
