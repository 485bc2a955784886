package org.khabar.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * An Avro value, generic or of our event classes, as plain JSON: a union is the value it holds, a timestamp is ISO 8601
 * in UTC, bytes are as {@link Bytes} says.
 */
public final class AvroJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How bytes are shown. */
    public enum Bytes {
        /** All of them, in base 64. */
        BASE64,
        /** Only how many there are. */
        SIZE
    }

    private final Bytes bytes;

    /** Shows bytes in one way. */
    public AvroJson(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Returns a value of a schema as JSON. */
    public JsonNode of(@Nullable Object value, Schema schema) {
        return switch (schema.getType()) {
            case NULL -> JSON.nullNode();
            case UNION -> of(value, branch(value, schema));
            case RECORD -> record((IndexedRecord) required(value), schema);
            case ARRAY -> array((Collection<?>) required(value), schema.getElementType());
            case MAP -> map((Map<?, ?>) required(value), schema.getValueType());
            case STRING, ENUM -> JSON.textNode(required(value).toString());
            case BOOLEAN -> JSON.booleanNode((Boolean) required(value));
            case INT -> JSON.numberNode((Integer) required(value));
            case LONG -> number(required(value), schema);
            case FLOAT -> JSON.numberNode((Float) required(value));
            case DOUBLE -> JSON.numberNode((Double) required(value));
            case BYTES -> bytes((ByteBuffer) required(value));
            case FIXED -> bytes(ByteBuffer.wrap(((GenericFixed) required(value)).bytes()));
        };
    }

    /** Avro's own look-up does not know the times that our event classes hold; an optional value needs none. */
    private static Schema branch(@Nullable Object value, Schema union) {
        List<Schema> others = union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .toList();
        return value != null && others.size() == 1
                ? others.getFirst()
                : union.getTypes().get(GenericData.get().resolveUnion(union, value));
    }

    private static Object required(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("null where the schema allows none");
        }
        return value;
    }

    private ObjectNode record(IndexedRecord record, Schema schema) {
        ObjectNode object = JSON.objectNode();
        schema.getFields().forEach(field -> object.set(field.name(), of(record.get(field.pos()), field.schema())));
        return object;
    }

    private ArrayNode array(Collection<?> values, Schema element) {
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(value -> array.add(of(value, element)));
        return array;
    }

    private ObjectNode map(Map<?, ?> values, Schema element) {
        ObjectNode object = JSON.objectNode();
        values.forEach((key, value) -> object.set(key.toString(), of(value, element)));
        return object;
    }

    private static JsonNode number(Object value, Schema schema) {
        if (value instanceof Instant instant) {
            return JSON.textNode(instant.toString()); // as our own event classes give it
        }
        long number = (Long) value;
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                ? JSON.textNode(Instant.ofEpochMilli(number).toString())
                : JSON.numberNode(number);
    }

    private JsonNode bytes(ByteBuffer value) {
        ByteBuffer copy = value.duplicate();
        return switch (bytes) {
            case SIZE -> JSON.textNode(copy.remaining() + " bytes");
            case BASE64 -> {
                byte[] array = new byte[copy.remaining()];
                copy.get(array);
                yield JSON.textNode(Base64.getEncoder().encodeToString(array));
            }
        };
    }
}
