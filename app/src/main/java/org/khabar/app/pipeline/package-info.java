/**
 * The wiring of frontier, fetcher and articles, and how they do.
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.start(cluster, settings, parts, data, _ -> {}, failure -> stop(failure))) {
 *     print(pipeline.status());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.pipeline;

import org.jspecify.annotations.NullMarked;
