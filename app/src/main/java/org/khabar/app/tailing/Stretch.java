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

    /** Returns where it begins, as Kafka's own messages write it. */
    public String place(String topic) {
        return topic + "-" + partition + "@" + from;
    }

    /** Returns the words for one that is gone. */
    public String deleted() {
        return "retention deleted what lay there, up to " + length() + " records, before it was read";
    }

    /** Returns what of it lies before an offset. */
    Stretch upTo(long offset) {
        return new Stretch(partition, from, Math.min(to, offset));
    }
}
