package org.khabar.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes an event in the Confluent framing. The first event of a topic registers its schema. */
final class EventSerializer<V extends SpecificRecord> implements Serializer<V> {
    private final SchemaRegistry registry;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();

    EventSerializer(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's contract: a tombstone is null on both sides
    public byte[] serialize(String topic, @Nullable V event) {
        if (event == null) {
            return null;
        }
        Schema schema = event.getSchema();
        int id = ids.computeIfAbsent(topic, name -> registry.register(name + "-value", schema));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        bytes.write(Framing.MAGIC);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<V>(schema).write(event, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }
}
