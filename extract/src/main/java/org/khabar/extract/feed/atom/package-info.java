/**
 * Atom 0.3 and 1.0 (RFC 4287).
 *
 * <pre>{@code
 * Feed feed = AtomFeed.read(FeedSource.of(body, contentType, url, FeedLimits.DEFAULT));
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed.atom;

import org.jspecify.annotations.NullMarked;
