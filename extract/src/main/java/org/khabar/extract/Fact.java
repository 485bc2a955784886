package org.khabar.extract;

/**
 * A value and where it came from.
 *
 * @param value the value
 * @param evidence where it came from
 * @param <T> type of the value
 */
public record Fact<T>(T value, Evidence evidence) {}
