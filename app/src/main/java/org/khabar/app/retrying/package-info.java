/**
 * Dead letters, put back to where they came from.
 *
 * <pre>{@code
 * RetrySums sums = new DeadLetterRetry(cluster).run(new RetrySelection("READER_FAILED", null, 1_000));
 * }</pre>
 */
@NullMarked
package org.khabar.app.retrying;

import org.jspecify.annotations.NullMarked;
