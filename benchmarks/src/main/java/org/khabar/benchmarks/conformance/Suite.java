package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** Judges the cases of one kind. */
interface Suite {
    /** Returns the name of its folder. */
    String name();

    /**
     * Judges one case.
     *
     * @param row the case as written in {@code expected.jsonl}
     * @param files reads the inputs it names
     */
    Verdict judge(JsonNode row, InputFiles files);
}
