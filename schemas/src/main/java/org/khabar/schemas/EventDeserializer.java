package org.khabar.schemas;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
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
 *
 * <p>Safe for use by any number of threads: each keeps its own readers, one for every schema id it has met. Resolving a
 * written schema against ours costs far more than reading a record. Decoders are not kept: each would hold the bytes of
 * the last record, which may be 8 MiB.
 */
final class EventDeserializer<V extends SpecificRecord> implements Deserializer<V> {
    private final SchemaRegistry registry;
    private final Schema ours;
    private final SpecificData model;
    private final ThreadLocal<Map<Integer, SpecificDatumReader<V>>> readers = ThreadLocal.withInitial(HashMap::new);

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
        SpecificDatumReader<V> reader = reader(topic, ByteBuffer.wrap(bytes).getInt(1));
        int length = bytes.length - Framing.HEADER_BYTES;
        try {
            return reader.read(null, DecoderFactory.get().binaryDecoder(bytes, Framing.HEADER_BYTES, length, null));
        } catch (IOException | RuntimeException e) {
            // Avro tells of broken bytes by half a dozen unrelated exceptions. Nothing but the bytes is at work here.
            throw new UnreadableEventException(topic, "its bytes are not Avro of its schema (" + e + ")", e);
        }
    }

    private SpecificDatumReader<V> reader(String topic, int id) {
        Map<Integer, SpecificDatumReader<V>> known = readers.get();
        SpecificDatumReader<V> reader = known.get(id);
        if (reader == null) {
            reader = new SpecificDatumReader<>(writerSchema(topic, id), ours, model);
            known.put(id, reader);
        }
        return reader;
    }

    private Schema writerSchema(String topic, int id) {
        try {
            return registry.byId(id);
        } catch (UnknownSchemaException e) {
            throw new UnreadableEventException(topic, "the registry has no Avro schema with the id " + id, e);
        }
    }
}
