package org.khabar.producer.fetch;

/**
 * What a fetcher has done since its start: {@code taken = waiting or under way + late + answered + faults}.
 *
 * @param taken requests read
 * @param underWay requests being answered now
 * @param late requests not started because their time was over
 * @param answered requests whose report is acknowledged
 * @param faults requests that could not be read, or whose report could not be written; the frontier issues those again
 * @param pages page records acknowledged
 * @param bytes bytes of bodies, after content decoding
 */
public record FetcherCounts(long taken, long underWay, long late, long answered, long faults, long pages, long bytes) {}
