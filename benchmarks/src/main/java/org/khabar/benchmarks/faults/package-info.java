/**
 * Strikes the article topology while pages flow through it, and holds what it told against a run in which nothing happened.
 *
 * <p>The broker and {@code khabar process} run in processes of their own, which are killed with {@code kill -9}. Compared is
 * every committed record of articles and outcomes, for each key in order: key, partition, timestamp and each field, the place of the raw
 * page included; of the latest articles, the last record of each key.
 *
 * <pre>{@code
 * benchmarks/faults DIR --pages 20000
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
