/**
 * What reading a page costs, beside jsoup's bare parse and another reader on the JVM.
 *
 * <pre>{@code
 * Cost DIR [--rounds N] [--json] [--gate]
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
