package org.khabar.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.khabar.event.RawRef;

/**
 * What is kept of a committed record to compare it with that of another run.
 *
 * @param partition where it lies
 * @param timestamp its time
 * @param kind what the event says; "null" for a record without a value
 * @param page the page it was made from; null where that is none of the plan
 * @param fields a hash of each field of its value
 * @param names names of the fields
 */
record ToldEvent(
        int partition,
        long timestamp,
        String kind,
        @Nullable PlannedPage page,
        List<Integer> fields,
        List<String> names) {
    /**
     * Returns what is kept of an event.
     *
     * @param ref its field {@code rawRef}
     * @param log where the pages of its run lie: the offset in {@code ref} is changed to what it is without poison
     */
    static ToldEvent of(
            int partition, long timestamp, String kind, SpecificRecord event, @Nullable RawRef ref, WrittenLog log) {
        PlannedPage page = null;
        if (ref != null) {
            page = log.at(ref.getPartition(), ref.getOffset());
            ref.setOffset(log.withoutPoison(ref.getPartition(), ref.getOffset()));
        }
        List<Schema.Field> schema = event.getSchema().getFields();
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            fields.add(String.valueOf(event.get(i)).hashCode());
        }
        return new ToldEvent(
                partition,
                timestamp,
                kind,
                page,
                fields,
                schema.stream().map(Schema.Field::name).toList());
    }

    /** Returns in what it differs from another; nothing where they are equal. */
    List<String> differences(ToldEvent other) {
        List<String> differences = new ArrayList<>();
        if (partition != other.partition) {
            differences.add("partition");
        }
        if (timestamp != other.timestamp) {
            differences.add("timestamp");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (i >= other.fields.size() || !fields.get(i).equals(other.fields.get(i))) {
                differences.add(names.get(i));
            }
        }
        return differences;
    }

    @Override
    public String toString() {
        return kind + " of " + (page == null ? "no planned page" : page.toString());
    }
}
