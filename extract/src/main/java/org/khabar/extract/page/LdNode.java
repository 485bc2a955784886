package org.khabar.extract.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * One object of the JSON-LD. Values are read forgivingly: a list where one value is expected gives its first, an object where
 * text is expected its {@code @value} or {@code name}, a reference the object it refers to.
 */
public final class LdNode {
    private static final int MAX_VALUES = 200;

    private final JsonLd graph;
    private final JsonNode node;

    LdNode(JsonLd graph, JsonNode node) {
        this.graph = graph;
        this.node = node;
    }

    /** Returns the bare names of the types, without the vocabulary's address. */
    public List<String> types() {
        List<String> types = new ArrayList<>();
        for (JsonNode type : each(node.path("@type"))) {
            String name = type.asText();
            types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
        }
        return types;
    }

    /** Returns whether one of the types is in a set. */
    public boolean isA(Set<String> types) {
        return types().stream().anyMatch(types::contains);
    }

    /** Returns the first value of a property that has text. */
    public Optional<String> text(String property) {
        return texts(property).stream().findFirst();
    }

    /** Returns the values of a property that have text, entities decoded, stripped. */
    public List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : each(node.path(property))) {
            String text = textOf(graph.follow(value));
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String textOf(JsonNode value) {
        if (value.isObject()) {
            for (String key : List.of("@value", "name", "url", "@id")) {
                if (value.path(key).isValueNode()) {
                    return clean(value.path(key).asText());
                }
            }
            return "";
        }
        return value.isValueNode() && !value.isNull() ? clean(value.asText()) : "";
    }

    private static String clean(String text) {
        return (text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text).strip();
    }

    /** Returns the objects that are values of a property; plain text among them as an object with that name. */
    public List<LdNode> objects(String property) {
        List<LdNode> objects = new ArrayList<>();
        for (JsonNode value : each(node.path(property))) {
            JsonNode target = graph.follow(value);
            if (target.isObject()) {
                objects.add(new LdNode(graph, target));
            } else if (target.isTextual()) {
                objects.add(new LdNode(graph, JsonLd.named(target)));
            }
        }
        return objects;
    }

    /** Returns the first object of a property. */
    public Optional<LdNode> object(String property) {
        return objects(property).stream().findFirst();
    }

    boolean has(String property) {
        return node.hasNonNull(property);
    }

    private static List<JsonNode> each(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> values = new ArrayList<>();
        for (JsonNode item : value) {
            if (values.size() == MAX_VALUES) {
                break;
            }
            values.addAll(item.isArray() && !item.isEmpty() ? List.of(item.get(0)) : List.of(item));
        }
        return values;
    }

    @Override
    public String toString() {
        return types() + " " + text("name").orElse("");
    }
}
