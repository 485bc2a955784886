package org.khabar.app.tailing;

/**
 * A part of one partition.
 *
 * @param partition the partition
 * @param from the first offset
 * @param to the offset after the last one
 */
public record Stretch(int partition, long from, long to) {
    /** Returns how many offsets it has; fewer may hold records. */
    public long length() {
        return Math.max(0, to - from);
    }

    /** Returns what of it lies before an offset. */
    Stretch upTo(long offset) {
        return new Stretch(partition, from, Math.min(to, offset));
    }
}
