/**
 * RSS 0.9x and 2.0, and the items that RSS 1.0 shares with them.
 *
 * <pre>{@code
 * Feed feed = RssFeed.read(FeedSource.of(body, contentType, url, FeedLimits.DEFAULT));
 * }</pre>
 */
@NullMarked
package org.khabar.extract.feed.rss;

import org.jspecify.annotations.NullMarked;
