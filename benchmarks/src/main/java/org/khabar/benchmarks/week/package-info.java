/**
 * A simulated week: the frontier's own topology watches sources that publish as newspapers do, once in its own rhythm and once
 * every ten minutes.
 *
 * <pre>{@code
 * benchmarks/week --sources 1000 --days 7
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.week;

import org.jspecify.annotations.NullMarked;
