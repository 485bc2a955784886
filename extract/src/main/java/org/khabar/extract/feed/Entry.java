package org.khabar.extract.feed;

import org.jspecify.annotations.Nullable;
import org.khabar.extract.FeedHints;

/**
 * One entry of a feed.
 *
 * @param url absolute http or https URL of the entry's page; null where the feed links to none
 * @param counter absolute URL of the service that the feed's own link leads through, so that it can count readers
 *     (FeedBurner); null where the link is the page's own URL
 * @param hints what the feed says of it
 */
public record Entry(@Nullable String url, @Nullable String counter, FeedHints hints) {}
