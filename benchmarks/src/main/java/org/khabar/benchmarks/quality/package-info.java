/**
 * How well pages are read: predictions against labels, by the definitions of the {@code score.py} that comes with the labelled sets.
 *
 * <pre>{@code
 * Quality DIR [SET…] [--json] [--per-page FILE] [--predictions DIR]
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
