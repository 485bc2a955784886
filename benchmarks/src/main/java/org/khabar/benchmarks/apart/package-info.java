/**
 * Parts of a pipeline in processes of their own, which a benchmark starts, kills and starts again.
 *
 * <pre>{@code
 * try (LogApart log = LogApart.start(folder.resolve("log"));
 *         ServiceApart articles = ServiceApart.start("process", log, folder.resolve("articles"))) {
 *     articles.kill();
 *     articles.startAgain();
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.apart;

import org.jspecify.annotations.NullMarked;
