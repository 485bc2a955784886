/**
 * Holds figures against the ones that were committed: a figure that falls fails the build.
 *
 * <pre>{@code
 * benchmarks/quality DIR --json | benchmarks/run org.khabar.benchmarks.gate.Gate benchmarks/baseline/quality.txt
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
