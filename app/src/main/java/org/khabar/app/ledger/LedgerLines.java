package org.khabar.app.ledger;

import java.util.ArrayList;
import java.util.List;

/** The sums as a table for a person. */
public final class LedgerLines {
    private static final String LINE = "%-44s %12d";

    private LedgerLines() {}

    /** Returns the lines, the verdict last. */
    public static List<String> of(LedgerReport report) {
        List<String> lines = new ArrayList<>();
        add(lines, "pages fetched", report.pages());
        lines.add("");
        add(lines, "URLs found", report.urls());
        lines.add("");
        lines.add(verdict(report));
        return lines;
    }

    private static String verdict(LedgerReport report) {
        if (!report.checked()) {
            return "counted from the topics; the sums are checked without --source and --since";
        }
        return report.holds() ? "both sums hold" : "does not add up: " + wrong(report);
    }

    private static void add(List<String> lines, String name, Sum sum) {
        lines.add(LINE.formatted(name, sum.whole()));
        sum.parts().forEach((part, reasons) -> {
            lines.add(LINE.formatted("  " + part, sum.part(part)));
            reasons.forEach((reason, count) -> {
                if (!reason.isEmpty()) {
                    lines.add(LINE.formatted("    " + reason, count));
                }
            });
        });
    }

    private static String wrong(LedgerReport report) {
        return report.pages().holds()
                ? "URLs " + sides(report.urls())
                : "pages " + sides(report.pages()) + (report.urls().holds() ? "" : ", URLs " + sides(report.urls()));
    }

    private static String sides(Sum sum) {
        return sum.whole() + " as a whole, " + sum.counted() + " one by one";
    }
}
