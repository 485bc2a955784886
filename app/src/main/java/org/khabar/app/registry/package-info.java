/**
 * The embedded schema registry: the Confluent API on loopback, a compacted topic behind it.
 *
 * <pre>{@code
 * try (EmbeddedRegistry registry = EmbeddedRegistry.start(broker.bootstrap(), server)) {
 *     registry.registry().register("khabar.articles-value", schema);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.registry;

import org.jspecify.annotations.NullMarked;
