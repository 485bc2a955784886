package org.khabar.benchmarks.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what came of the runs: a line each as they end, and the edits at the end. */
final class FaultsReport {
    private final PrintStream out;
    private final boolean json;
    private final ObjectMapper mapper = new ObjectMapper();

    FaultsReport(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void begin(int pages) {
        if (!json) {
            out.printf(
                    Locale.ROOT,
                    "%,d pages a run. Records compared: articles, outcomes and latest, each key in order, rawRef included.%n",
                    pages);
            out.printf(
                    "%-12s %8s %8s %8s %6s %6s %9s %6s %8s %8s  %s%n",
                    "scenario",
                    "strikes",
                    "events",
                    "compared",
                    "lost",
                    "added",
                    "differing",
                    "lag",
                    "letters",
                    "seconds",
                    "");
        }
    }

    void add(Verdict verdict) {
        Trial.Result result = verdict.result();
        Comparison comparison = verdict.comparison();
        if (json) {
            ObjectNode line = mapper.createObjectNode();
            line.put("scenario", verdict.scenario().label());
            line.put("strikes", result.strikes());
            line.put("events", result.told().events());
            line.put("compared", comparison.records());
            line.put("lost", comparison.lost());
            line.put("added", comparison.added());
            line.put("differing", comparison.differing());
            line.put("lag", result.lag());
            line.put("deadLetters", result.told().deadLetters());
            line.put("seconds", Math.round(result.seconds()));
            line.put("holds", verdict.holds());
            out.println(line);
        } else {
            out.printf(
                    Locale.ROOT,
                    "%-12s %8d %8d %8d %6d %6d %9d %6d %8d %8.0f  %s: %s%n",
                    verdict.scenario().label(),
                    result.strikes(),
                    result.told().events(),
                    comparison.records(),
                    comparison.lost(),
                    comparison.added(),
                    comparison.differing(),
                    result.lag(),
                    result.told().deadLetters(),
                    result.seconds(),
                    verdict.holds() ? "ok" : "FAILED",
                    verdict.scenario().words());
        }
        verdict.complaints().forEach(complaint -> System.err.println("  " + complaint));
    }

    void add(EditScore score) {
        if (json) {
            ObjectNode line = mapper.createObjectNode();
            line.put("scenario", "edits");
            line.put("planted", score.planted());
            line.put("precision", score.precision());
            line.put("recall", score.recall());
            line.put("immaterial", score.trifles());
            line.put("falselyTold", score.falselyTold());
            line.put("withdrawn", score.withdrawn());
            line.put("retracted", score.retracted());
            line.put("holds", score.holds());
            out.println(line);
        } else {
            out.println(score + (score.holds() ? "" : "\nFAILED"));
        }
    }

    void failed(Scenario scenario, String reason, List<String> where) {
        System.err.println(scenario.label() + " FAILED: " + reason + "; see " + String.join(", ", where));
    }
}
