package org.khabar.benchmarks.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts verdicts by their groups. */
final class Tally {
    private final Map<String, Group> groups = new LinkedHashMap<>();

    void add(String id, Verdict verdict) {
        Group group = groups.computeIfAbsent(verdict.group(), name -> new Group());
        switch (verdict) {
            case Verdict.Passed ignored -> group.passed++;
            case Verdict.Failed failed -> group.failures.put(id, failed.difference());
            case Verdict.Deviates deviates -> group.deviations.put(id, deviates.reason());
            case Verdict.LeftOut ignored -> group.leftOut++;
        }
    }

    Map<String, Group> groups() {
        return groups;
    }

    /** The counts of one group: cases = compared + left out, and compared = passed + deviations + failures. */
    static final class Group {
        private final Map<String, String> failures = new LinkedHashMap<>();
        private final Map<String, String> deviations = new LinkedHashMap<>();
        private int passed;
        private int leftOut;

        int passed() {
            return passed;
        }

        int compared() {
            return passed + deviations.size() + failures.size();
        }

        int leftOut() {
            return leftOut;
        }

        /** Returns the reasons of what is meant otherwise, by the ids of their cases. */
        Map<String, String> deviations() {
            return deviations;
        }

        /** Returns the differences by the ids of their cases. */
        Map<String, String> failures() {
            return failures;
        }
    }
}
