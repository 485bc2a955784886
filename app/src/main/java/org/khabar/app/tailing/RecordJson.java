package org.khabar.app.tailing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.AvroJson;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnknownSchemaException;

/**
 * A record as JSON: {@code key}, {@code partition}, {@code offset}, {@code timestamp}, {@code headers} where there are any,
 * and {@code value} as its writer's schema says. A value that is not Avro in the Confluent framing, as dead letters may be,
 * is {@code {"unreadable": reason, "size": bytes, "base64": ...}}.
 */
public final class RecordJson {
    private static final int HEADER_BYTES = 5;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaRegistry registry;
    private final AvroJson.Bytes bytes;
    private final AvroJson avro;

    /** Finds schemas in a registry and shows bytes in one way. */
    public RecordJson(SchemaRegistry registry, AvroJson.Bytes bytes) {
        this.registry = registry;
        this.bytes = bytes;
        this.avro = new AvroJson(bytes);
    }

    /** Returns the record. */
    public ObjectNode of(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode json = JSON.objectNode();
        json.put("key", record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8));
        json.put("partition", record.partition());
        json.put("offset", record.offset());
        json.put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
        if (record.headers().iterator().hasNext()) {
            ObjectNode headers = json.putObject("headers");
            for (Header header : record.headers()) {
                headers.put(
                        header.key(),
                        header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        json.set("value", value(record.value()));
        return json;
    }

    private JsonNode value(byte @Nullable [] value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value.length < HEADER_BYTES || value[0] != 0) {
            return unreadable(value, "not in the Confluent framing");
        }
        try {
            Schema schema = registry.byId(ByteBuffer.wrap(value).getInt(1));
            Object read = new GenericDatumReader<Object>(schema)
                    .read(
                            null,
                            DecoderFactory.get().binaryDecoder(value, HEADER_BYTES, value.length - HEADER_BYTES, null));
            return avro.of(read, schema);
        } catch (UnknownSchemaException e) {
            return unreadable(value, String.valueOf(e.getMessage()));
        } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
            return unreadable(value, "not Avro of its schema (" + e + ")");
        }
    }

    private ObjectNode unreadable(byte[] value, String reason) {
        ObjectNode json = JSON.objectNode().put("unreadable", reason).put("size", value.length);
        return switch (bytes) {
            case SIZE -> json;
            case BASE64 -> json.put("base64", Base64.getEncoder().encodeToString(value));
        };
    }
}
