package org.khabar.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import org.khabar.event.OutcomeKind;

/**
 * Whether a trial ended as it must.
 *
 * @param scenario what happened
 * @param result what came of it
 * @param comparison with the undisturbed run
 * @param complaints what is not as it must be; none where all is well
 */
record Verdict(Scenario scenario, Trial.Result result, Comparison comparison, List<String> complaints) {
    /**
     * Judges a trial.
     *
     * @param undisturbed the run it is held against; for that run, itself
     */
    static Verdict of(Scenario scenario, Trial.Result result, Trial.Result undisturbed, int pages, int strikes) {
        Comparison comparison = Comparison.between(undisturbed.told(), result.told());
        List<String> complaints = new ArrayList<>(comparison.examples());
        expect(complaints, "strikes", strikes, result.strikes());
        expect(complaints, "records left unread", 0, result.lag());
        expect(
                complaints,
                "records of the ledger",
                pages + scenario.poison(),
                result.counts().pages());
        expect(
                complaints,
                "ends of the ledger",
                pages + scenario.poison(),
                result.counts().ends());
        long poisonPages = poison(scenario, true);
        long deadLetters = poison(scenario, false);
        long urls =
                result.log().pages().stream().map(PlannedPage::url).distinct().count();
        expect(
                complaints,
                "URLs with an outcome",
                urls + poisonPages,
                result.counts().urlsWithOutcome());
        expect(
                complaints,
                "outcomes of oversized pages",
                poisonPages,
                result.told().poisonOutcomes());
        expect(complaints, "dead letters", deadLetters, result.told().deadLetters());
        expect(
                complaints,
                "dead letters of the ledger",
                deadLetters,
                result.counts().fetches(OutcomeKind.DEAD_LETTER));
        return new Verdict(scenario, result, comparison, List.copyOf(complaints));
    }

    private static long poison(Scenario scenario, boolean pages) {
        long count = 0;
        for (int i = 0; i < scenario.poison(); i++) {
            count += Poison.of(i).isPage() == pages ? 1 : 0;
        }
        return count;
    }

    private static void expect(List<String> complaints, String what, long expected, long seen) {
        if (expected != seen) {
            complaints.add(what + ": expected " + expected + ", seen " + seen);
        }
    }

    boolean holds() {
        return complaints.isEmpty() && comparison.isEmpty();
    }
}
