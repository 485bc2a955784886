package org.khabar.extract.feed;

/** What reading a feed came to. */
public sealed interface FeedReading permits Feed, NotAFeed {}
