package org.khabar.app.exporting;

import java.util.List;
import org.khabar.app.selection.Selection;
import org.khabar.app.tailing.Stretch;

/**
 * What one export holds, fixed when it begins: what comes later is not in it, however long it takes or is interrupted.
 *
 * @param topic the topic's name
 * @param topicId the id that the broker gave the topic when it was made
 * @param format the form
 * @param selection what of it
 * @param stretches what of each partition, in the order in which it is written
 */
public record ExportPlan(
        String topic, String topicId, ExportFormat format, Selection selection, List<Stretch> stretches) {
    /** Copies the list. */
    public ExportPlan {
        stretches = List.copyOf(stretches);
    }

    /** Returns how many offsets it has over all partitions. */
    public long length() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** Returns the place where it begins. */
    ExportMark beginning() {
        return new ExportMark(0, stretches.isEmpty() ? 0 : stretches.getFirst().from(), 0, ExportSums.NONE);
    }

    /** Tells whether another one exports the same, if perhaps begun at another moment. */
    boolean isSameAs(ExportPlan other) {
        return topic.equals(other.topic)
                && topicId.equals(other.topicId)
                && format == other.format
                && selection.equals(other.selection);
    }
}
