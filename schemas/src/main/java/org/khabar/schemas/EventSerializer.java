package org.khabar.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event in the Confluent framing. The first event of a topic asks the registry for its schema's id. Safe for use by any number of
 * threads.
 */
final class EventSerializer<V extends SpecificRecord> implements Serializer<V> {
    private final SchemaRegistry registry;
    private final UnaryOperator<String> subjects;
    private final Map<String, Registered<V>> topics = new ConcurrentHashMap<>();

    /**
     * Writes with the ids of a registry.
     *
     * @param subjects gives the subject of a topic
     */
    EventSerializer(SchemaRegistry registry, UnaryOperator<String> subjects) {
        this.registry = registry;
        this.subjects = subjects;
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's contract: a tombstone is null on both sides
    public byte[] serialize(String topic, @Nullable V event) {
        if (event == null) {
            return null;
        }
        Registered<V> registered = topics.get(topic);
        if (registered == null) {
            registered = register(topic, event.getSchema());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        bytes.writeBytes(registered.header());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            registered.writer().write(event, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** Two threads may both ask the registry: it gives them the same id, and none waits for the other's answer. */
    private Registered<V> register(String topic, Schema schema) {
        int id = registry.idFor(subjects.apply(topic), schema);
        byte[] header = ByteBuffer.allocate(Framing.HEADER_BYTES)
                .put(Framing.MAGIC)
                .putInt(id)
                .array();
        Registered<V> registered = new Registered<>(header, new SpecificDatumWriter<>(schema));
        topics.put(topic, registered);
        return registered;
    }

    /** What is the same for every event of a topic. A writer without a state of its own serves all threads. */
    @SuppressWarnings("ArrayRecordComponent") // private, and never written to
    private record Registered<V>(byte[] header, SpecificDatumWriter<V> writer) {}
}
