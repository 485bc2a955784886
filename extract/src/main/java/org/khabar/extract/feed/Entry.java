package org.khabar.extract.feed;

import org.jspecify.annotations.Nullable;
import org.khabar.extract.FeedHints;

/**
 * One entry of a feed.
 *
 * @param url absolute http or https URL of the entry's page, as the feed links to it; null where it links to none
 * @param hints what the feed says of it
 */
public record Entry(@Nullable String url, FeedHints hints) {}
