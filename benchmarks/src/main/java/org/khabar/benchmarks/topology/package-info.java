/**
 * Measures the article topology on real pages: its cost beside a bare loop that reads the same pages, and how soon an article is there.
 *
 * <p>The broker, and what writes the pages, run in a process of their own, so that CPU time and memory are the topology's alone:
 *
 * <pre>{@code
 * benchmarks/topology DIR --pages 4000
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.topology;

import org.jspecify.annotations.NullMarked;
