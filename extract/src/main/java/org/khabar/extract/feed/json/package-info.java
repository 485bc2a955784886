/**
 * JSON Feed 1.0 and 1.1.
 *
 * <pre>{@code
 * Feed feed = JsonFeed.read(FeedSource.of(body, contentType, url, FeedLimits.DEFAULT));
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed.json;

import org.jspecify.annotations.NullMarked;
