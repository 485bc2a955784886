package org.khabar.schemas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event in the Confluent framing, written with any schema that the registry knows and that resolves to ours.
 * Throws {@link UnreadableEventException} for bytes that will never be readable and {@link RegistryUnavailableException}
 * where nothing can be said of them now.
 */
final class EventDeserializer<V extends SpecificRecord> implements Deserializer<V> {
    private final SchemaRegistry registry;
    private final Schema ours;
    private final SpecificData model;
    private final Map<Integer, Schema> written = new ConcurrentHashMap<>();

    EventDeserializer(Class<V> type, SchemaRegistry registry) {
        this.registry = registry;
        this.model = SpecificData.getForClass(type);
        this.ours = model.getSchema(type);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka's contract: a tombstone is null on both sides
    public V deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < Framing.HEADER_BYTES || bytes[0] != Framing.MAGIC) {
            throw new UnreadableEventException(topic, "it does not start with a zero byte and a schema id", null);
        }
        Schema writer = writerSchema(topic, ByteBuffer.wrap(bytes).getInt(1));
        try {
            return new SpecificDatumReader<V>(writer, ours, model)
                    .read(
                            null,
                            DecoderFactory.get()
                                    .binaryDecoder(
                                            bytes, Framing.HEADER_BYTES, bytes.length - Framing.HEADER_BYTES, null));
        } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException | ClassCastException e) {
            throw new UnreadableEventException(topic, "its bytes are not Avro of its schema (" + e + ")", e);
        }
    }

    private Schema writerSchema(String topic, int id) {
        Schema known = written.get(id);
        if (known != null) {
            return known;
        }
        try {
            Schema schema = registry.byId(id);
            written.put(id, schema);
            return schema;
        } catch (UnknownSchemaException e) {
            throw new UnreadableEventException(topic, "the registry knows no schema with the id " + id, e);
        }
    }
}
