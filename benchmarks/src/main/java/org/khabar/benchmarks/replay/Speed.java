package org.khabar.benchmarks.replay;

import java.util.List;

/**
 * How fast pages were read.
 *
 * @param perCpuSecond pages per second of a processor
 * @param perSecond pages a second
 */
record Speed(double perCpuSecond, double perSecond) {
    /** Returns the speed over the second half of what a replay passed: the first warms it up. */
    static Speed ofSecondHalf(List<ReplayApart.Mark> marks) {
        ReplayApart.Mark last = marks.getLast();
        ReplayApart.Mark half = marks.stream()
                .filter(mark -> mark.records() >= last.records() / 2)
                .findFirst()
                .orElse(last);
        return between(half, last);
    }

    /** Returns the speed from one moment to another. */
    static Speed between(ReplayApart.Mark first, ReplayApart.Mark last) {
        double pages = last.records() - first.records();
        return new Speed(
                pages / (last.cpu().minus(first.cpu()).toNanos() / 1e9),
                pages / ((last.nanos() - first.nanos()) / 1e9));
    }
}
