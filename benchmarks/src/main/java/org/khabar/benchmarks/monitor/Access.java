package org.khabar.benchmarks.monitor;

/**
 * One request, as its host saw it.
 *
 * @param host the address asked
 * @param path what was asked for
 * @param begin when the head of the request was there, in nanoseconds of this process
 * @param end when the last byte of the answer had been handed over
 */
record Access(String host, String path, long begin, long end) {}
