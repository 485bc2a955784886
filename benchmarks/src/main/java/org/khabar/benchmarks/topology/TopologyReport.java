package org.khabar.benchmarks.topology;

import java.io.PrintStream;
import java.util.Locale;

/** Prints the figures, each beside what is asked of it. */
final class TopologyReport {
    private static final int HUNDRED = 100;

    private final PrintStream out;

    TopologyReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints what was seen of the shipped topology.
     *
     * @param bare pages per CPU second of the bare loop
     * @param peakMegabytes the most memory while it caught up
     * @param articles how many articles the state knows
     */
    void shipped(
            int pages,
            double bare,
            CatchUp caughtUp,
            ArticleDelays delays,
            int perSecond,
            long peakMegabytes,
            StateSize state,
            long articles) {
        out.printf(Locale.ROOT, "bare loop               %8.1f pages per CPU second%n", bare);
        out.printf(
                Locale.ROOT,
                "topology                %8.1f pages per CPU second, %.1f a second, the second half of %,d pages%n",
                caughtUp.pagesPerCpuSecond(),
                caughtUp.pages() / caughtUp.seconds(),
                pages);
        out.printf(Locale.ROOT, "topology / bare loop    %8.3f (0.75 is asked)%n", caughtUp.pagesPerCpuSecond() / bare);
        out.printf(
                Locale.ROOT,
                "page -> article         %8d ms p50, %d ms p99, of %,d articles at %d pages a second (60 and 150 are asked)%n",
                delays.percentile(50),
                delays.percentile(99),
                delays.count(),
                perSecond);
        out.printf(Locale.ROOT, "memory at its peak      %8d MB while it caught up (900 are asked)%n", peakMegabytes);
        out.printf(
                Locale.ROOT,
                "state                   %8.0f MiB per million articles, and %.1f KiB a site; of %,d articles, %d sites%n",
                state.mebibytesPerMillion(articles),
                state.kibibytesPerSite(PageStock.SITES),
                articles,
                PageStock.SITES);
    }

    /**
     * Prints what the variants make of it.
     *
     * @param shipped pages per CPU second, the mean of before and after the others
     */
    void compared(double shipped, CatchUp withoutMemory, CatchUp atLeastOnce) {
        out.printf(
                Locale.ROOT,
                "site memory             %8.1f %% more CPU time: %.1f pages per CPU second with, %.1f without (10 are asked)%n",
                HUNDRED * (withoutMemory.pagesPerCpuSecond() / shipped - 1),
                shipped,
                withoutMemory.pagesPerCpuSecond());
        out.printf(
                Locale.ROOT,
                "exactly / at least once %8.3f: %.1f and %.1f pages per CPU second (0.95 is asked)%n",
                shipped / atLeastOnce.pagesPerCpuSecond(),
                shipped,
                atLeastOnce.pagesPerCpuSecond());
    }
}
