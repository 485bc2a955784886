package org.khabar.streams;

/**
 * A record of the pages topic after the reading step, with what it came as: should a later step fail on it, it goes to the
 * dead letters as it was.
 *
 * @param value as received
 * @param read what it came to
 * @param told whether what becomes of it is told
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as received, never compared
record ReceivedPage(byte[] value, PageRead read, boolean told) {}
