package org.khabar.benchmarks.conformance;

/** What became of a case. */
sealed interface Verdict {
    /** It came out as expected. */
    record Passed(String group) implements Verdict {}

    /**
     * It came out differently.
     *
     * @param group origin, and what of it is compared
     * @param difference what was expected and what came
     */
    record Failed(String group, String difference) implements Verdict {}

    /**
     * It came out differently, and Khabar means it so.
     *
     * @param reason why
     */
    record Deviates(String group, String reason) implements Verdict {}

    /** It asks for something that Khabar does not do, and is not counted. */
    record LeftOut(String group) implements Verdict {}

    /** Returns the origin, and what of it is compared. */
    String group();

    /** Compares two values by their text. */
    static Verdict compare(String group, Object expected, Object actual) {
        return expected.toString().equals(actual.toString())
                ? new Passed(group)
                : new Failed(group, "expected " + expected + ", got " + actual);
    }
}
