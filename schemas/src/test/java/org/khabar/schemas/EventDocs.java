package org.khabar.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;

/** Renders Avro schemas as Markdown, field by field, from the docs in the IDL. */
final class EventDocs {
    private EventDocs() {}

    /** Renders a schema and every named type it uses that is not in {@code seen} yet. */
    static String render(Schema root, Map<String, Schema> seen) {
        Map<String, Schema> fresh = new LinkedHashMap<>();
        collect(root, seen, fresh);
        return fresh.values().stream().map(EventDocs::section).collect(Collectors.joining("\n"));
    }

    private static void collect(Schema schema, Map<String, Schema> seen, Map<String, Schema> fresh) {
        switch (schema.getType()) {
            case RECORD -> {
                if (seen.putIfAbsent(schema.getName(), schema) == null) {
                    fresh.put(schema.getName(), schema);
                    schema.getFields().forEach(field -> collect(field.schema(), seen, fresh));
                }
            }
            case ENUM -> {
                if (seen.putIfAbsent(schema.getName(), schema) == null) {
                    fresh.put(schema.getName(), schema);
                }
            }
            case ARRAY -> collect(schema.getElementType(), seen, fresh);
            case UNION -> schema.getTypes().forEach(type -> collect(type, seen, fresh));
            case MAP -> collect(schema.getValueType(), seen, fresh);
            case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {}
        }
    }

    private static String section(Schema schema) {
        StringBuilder text = new StringBuilder("### " + schema.getName() + "\n\n");
        if (schema.getType() == Schema.Type.ENUM) {
            enumeration(schema, text);
            return text.toString();
        }
        text.append(schema.getDoc()).append("\n\n| field | type | meaning |\n|---|---|---|\n");
        for (Field field : schema.getFields()) {
            text.append("| `%s` | %s | %s |%n".formatted(field.name(), type(field.schema()), field.doc()));
        }
        return text.toString();
    }

    private static void enumeration(Schema schema, StringBuilder text) {
        List<String> lines = schema.getDoc().lines().toList();
        text.append(lines.getFirst()).append("\n\n");
        if (lines.size() > 1) {
            lines.stream()
                    .skip(1)
                    .forEach(line -> text.append("- `")
                            .append(line.replaceFirst(": ", "`: "))
                            .append('\n'));
        } else {
            text.append(schema.getEnumSymbols().stream()
                            .map(symbol -> "`" + symbol + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
    }

    private static String type(Schema schema) {
        if (schema.getLogicalType() != null) {
            return schema.getLogicalType().getName();
        }
        return switch (schema.getType()) {
            case RECORD, ENUM ->
                "[" + schema.getName() + "](#" + schema.getName().toLowerCase(java.util.Locale.ROOT) + ")";
            case ARRAY -> "list of " + type(schema.getElementType());
            case UNION ->
                schema.getTypes().stream()
                        .map(EventDocs::type)
                        .sorted(java.util.Comparator.comparing("null"::equals))
                        .collect(Collectors.joining(" or "));
            case MAP -> "map of " + type(schema.getValueType());
            case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL ->
                schema.getType().getName();
        };
    }
}
