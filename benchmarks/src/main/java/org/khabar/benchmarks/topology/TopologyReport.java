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

    /** Prints what one variant made of it. */
    void variant(Variant variant, double share) {
        out.printf(Locale.ROOT, "  %-21s %8.3f of the bare loop%n", variant.name(), share);
    }

    /**
     * Prints what the variants make of it, each as its share of the bare loop's speed, the mean of two runs.
     *
     * @param shipped as it is shipped
     */
    void compared(double shipped, double withoutMemory, double atLeastOnce) {
        out.printf(
                Locale.ROOT,
                "site memory             %8.1f %% more CPU time: %.3f of the bare loop with, %.3f without (10 are asked)%n",
                HUNDRED * (withoutMemory / shipped - 1),
                shipped,
                withoutMemory);
        out.printf(
                Locale.ROOT,
                "exactly / at least once %8.3f: %.3f and %.3f of the bare loop (0.95 is asked)%n",
                shipped / atLeastOnce,
                shipped,
                atLeastOnce);
    }
}
