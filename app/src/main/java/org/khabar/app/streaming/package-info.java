/**
 * How the topologies run: their configuration, the memory of their stores, and what becomes of failures.
 *
 * <pre>{@code
 * try (StreamsHost host = StreamsHost.open(cluster, settings, data);
 *         StreamsRun run = host.start("khabar-articles", deadLetters, topology, 2, failure -> stop(failure))) {
 *     await();
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.streaming;

import org.jspecify.annotations.NullMarked;
