package org.khabar.streams;

import org.jspecify.annotations.Nullable;

/**
 * A record and what it came to. Should the last step fail on a page, it goes to the dead letters as it was.
 *
 * @param page as it was received; null for a takedown
 * @param ending what it came to
 */
record EndedRecord(@Nullable ReceivedPage page, Ending ending) {}
