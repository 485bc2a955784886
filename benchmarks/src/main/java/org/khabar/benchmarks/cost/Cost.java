package org.khabar.benchmarks.cost;

import java.io.IOException;
import java.util.List;
import org.khabar.benchmarks.quality.LabelledPage;
import org.khabar.extract.WebPage;

/** Measures the CPU time of reading pages; all of them lie in memory before the clock starts. */
public final class Cost {
    private Cost() {}

    /** Runs the benchmark; see {@link CostArguments}. */
    public static void main(String[] args) throws IOException {
        CostArguments arguments = CostArguments.parse(args);
        if (arguments == null) {
            System.err.println(CostArguments.USAGE);
            System.exit(2);
            return;
        }
        List<WebPage> pages = LabelledPage.readSet(arguments.set()).stream()
                .map(LabelledPage::page)
                .toList();
        CostReport report =
                new CostReport(pages.size(), Rounds.run(pages, arguments.rounds()), SlowestPage.find(arguments.root()));
        System.out.println(arguments.json() ? report.json() : report.table());
        Double limit = arguments.gate();
        List<String> passed = limit == null ? List.of() : report.passed(limit);
        passed.forEach(System.err::println);
        System.exit(passed.isEmpty() ? 0 : 1);
    }
}
