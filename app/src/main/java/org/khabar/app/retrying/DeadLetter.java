package org.khabar.app.retrying;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.khabar.streams.DeadLetterHeaders;

/** A record of the dead letters, and what its headers tell: ours, or those that Kafka Streams writes by itself. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {
    private static final String STREAMS_TOPIC = "__streams.errors.topic";
    private static final String STREAMS_EXCEPTION = "__streams.errors.exception";

    @Nullable
    String topic() {
        String ours = header(DeadLetterHeaders.TOPIC);
        return ours == null ? header(STREAMS_TOPIC) : ours;
    }

    /** A reason code; of what Kafka Streams wrote, the name of the exception. */
    String reason() {
        String ours = header(DeadLetterHeaders.REASON);
        String thrown = ours == null ? header(STREAMS_EXCEPTION) : ours;
        return thrown == null ? "" : thrown;
    }

    Instant at() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** How often it was put back already. What is no number counts as never. */
    int attempts() {
        String told = header(DeadLetterHeaders.ATTEMPT);
        return told != null && told.matches("[0-9]{1,6}") ? Integer.parseInt(told) : 0;
    }

    /** Returns its place among the dead letters. */
    String place() {
        return record.partition() + "@" + record.offset();
    }

    private @Nullable String header(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
