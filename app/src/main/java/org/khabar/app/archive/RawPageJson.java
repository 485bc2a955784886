package org.khabar.app.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.khabar.app.console.AvroJson;
import org.khabar.event.RawPage;

/**
 * What is known of a raw page besides its body, as JSON and back. A field that an older file does not have gets its default;
 * one that a newer file has besides is left alone.
 */
final class RawPageJson {
    private static final String BODY = "body";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AvroJson AVRO = new AvroJson(AvroJson.Bytes.SIZE);

    private RawPageJson() {}

    /** Returns everything but the body. */
    static byte[] of(RawPage page) {
        ObjectNode json = (ObjectNode) AVRO.of(page, RawPage.getClassSchema());
        return json.without(BODY).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a page without its body.
     *
     * @throws IOException if the bytes are no such JSON
     */
    static RawPage read(byte[] json) throws IOException {
        try {
            return (RawPage) record(JSON.readTree(json), RawPage.getClassSchema());
        } catch (IllegalArgumentException | DateTimeException | AvroRuntimeException e) {
            throw new IOException("what it says of its page can't be read: " + e.getMessage(), e);
        }
    }

    private static SpecificRecord record(JsonNode json, Schema schema) {
        SpecificRecord record = (SpecificRecord) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            JsonNode value = json.get(field.name());
            record.put(
                    field.pos(),
                    value == null ? SpecificData.get().getDefaultValue(field) : value(value, field.schema()));
        }
        return record;
    }

    private static @Nullable Object value(JsonNode json, Schema schema) {
        return switch (schema.getType()) {
            case NULL -> null;
            case UNION -> json.isNull() ? null : value(json, notNull(schema));
            case RECORD -> record(json, schema);
            case ARRAY -> array(json, schema.getElementType());
            case STRING -> required(json.textValue(), schema);
            case ENUM -> SpecificData.get().createEnum(required(json.textValue(), schema), schema);
            case LONG -> Instant.parse(required(json.textValue(), schema)); // every long of a page is a time
            case INT -> json.intValue();
            case BOOLEAN -> json.booleanValue();
            case MAP, BYTES, FIXED, FLOAT, DOUBLE ->
                throw new IllegalArgumentException("a page has no " + schema.getType());
        };
    }

    private static Schema notNull(Schema union) {
        return union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable Object> array(JsonNode json, Schema element) {
        List<@Nullable Object> values = new ArrayList<>();
        json.forEach(value -> values.add(value(value, element)));
        return values;
    }

    private static String required(@Nullable String text, Schema schema) {
        if (text == null) {
            throw new IllegalArgumentException("a text is missing where " + schema.getName() + " belongs");
        }
        return text;
    }
}
