/**
 * How the topologies run: their configuration, the memory of their stores, and what becomes of failures.
 *
 * <pre>{@code
 * Properties config = new StreamsProperties(cluster, settings, state, memory, instance).of("khabar-articles", 2);
 * try (StreamsRun run = StreamsRun.start(topology, config, failure -> stop(failure))) {
 *     await();
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.streaming;

import org.jspecify.annotations.NullMarked;
