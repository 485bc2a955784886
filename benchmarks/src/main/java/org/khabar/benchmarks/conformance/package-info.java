/**
 * Measures the pure parts against the cases of public projects. A suite is a folder with {@code expected.jsonl}, one
 * case a line, and its input files; where origins disagree, Khabar holds one contract and counts the others' rows too.
 *
 * <pre>{@code
 * java -cp … org.khabar.benchmarks.conformance.Conformance suites robots urls --json
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.conformance;

import org.jspecify.annotations.NullMarked;
