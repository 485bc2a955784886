package org.khabar.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the benchmark. Ends with 1 where a run differs from the undisturbed one, or an edit is told wrongly. */
final class Faults {
    private final FaultsArguments asked;
    private final PagePlan plan;
    private final FaultsReport report;
    private final Path folder;
    private Trial.@Nullable Result undisturbed;
    private boolean holds = true;

    private Faults(FaultsArguments asked, PagePlan plan, Path folder) {
        this.asked = asked;
        this.plan = plan;
        this.report = new FaultsReport(System.out, asked.json());
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        FaultsArguments asked = FaultsArguments.parse(args);
        if (asked == null) {
            System.err.println(FaultsArguments.USAGE);
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory("khabar-faults");
        try {
            // Of yesterday: the log keeps a month.
            Instant begin = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
            Faults faults = new Faults(asked, PagePlan.of(asked.folder(), asked.pages(), begin), folder);
            System.exit(faults.run() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private boolean run() throws IOException, InterruptedException {
        report.begin(plan.pages().size());
        for (Scenario scenario : asked.scenarios()) {
            Path own = Files.createDirectories(folder.resolve(scenario.label()));
            boolean well = run(scenario, own);
            holds &= well;
            if (well) {
                delete(own); // what went wrong can be looked at
            } else if (undisturbed == null) {
                return false;
            }
        }
        if (holds) {
            delete(folder);
        }
        return holds;
    }

    private boolean run(Scenario scenario, Path own) throws InterruptedException {
        try {
            Trial.Result result = new Trial(scenario, plan, asked.kills(), own).run();
            boolean first = undisturbed == null;
            Trial.Result against = undisturbed == null ? result : undisturbed;
            undisturbed = against;
            Verdict verdict = Verdict.of(
                    scenario,
                    result,
                    against,
                    plan.pages().size(),
                    scenario.strikes(asked.kills()).size());
            report.add(verdict);
            boolean edits = !first || scored(result);
            return verdict.holds() && edits;
        } catch (IllegalStateException e) {
            report.failed(scenario, String.valueOf(e.getMessage()), List.of(own.toString()));
            return false;
        }
    }

    private boolean scored(Trial.Result result) {
        EditScore score = EditScore.of(result.log().pages(), result.told());
        report.add(score);
        return score.holds();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
