package org.khabar.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.khabar.event.RawRef;

/** The headers that a dead letter carries beside its own: where it came from and why it is here. Values are UTF-8. */
public final class DeadLetterHeaders {
    /** Topic it was read from. */
    public static final String TOPIC = "khabar.topic";
    /** Partition it was read from. */
    public static final String PARTITION = "khabar.partition";
    /** Offset it was read from. */
    public static final String OFFSET = "khabar.offset";
    /** Reason code, see {@link Reason}. */
    public static final String REASON = "khabar.reason";
    /** How often the record was put back already, in decimal digits; not there at first. */
    public static final String ATTEMPT = "khabar.attempt";
    /** What went wrong, for people. */
    public static final String DETAIL = "khabar.detail";

    private DeadLetterHeaders() {}

    /** Adds the headers. */
    static void add(Headers headers, RawRef origin, Reason reason, String detail) {
        put(headers, TOPIC, origin.getTopic());
        put(headers, PARTITION, Integer.toString(origin.getPartition()));
        put(headers, OFFSET, Long.toString(origin.getOffset()));
        put(headers, REASON, reason.name());
        put(headers, DETAIL, detail);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name); // of an earlier attempt
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
