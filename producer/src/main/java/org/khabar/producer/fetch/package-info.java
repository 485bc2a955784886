/**
 * Answers the frontier's requests: HTTP within limits, through the address guard. Keeps no state, so that any number can
 * run and any can be killed.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetcherSettings.defaults(), Map.of("bootstrap.servers", "localhost:9092"), registry, clock)) {
 *     fetcher.start();
 *     // ...
 * } // finishes what is under way
 * }</pre>
 */
@NullMarked
package org.khabar.producer.fetch;

import org.jspecify.annotations.NullMarked;
