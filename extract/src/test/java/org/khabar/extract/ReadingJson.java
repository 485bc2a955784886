package org.khabar.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.Direction;
import org.khabar.extract.Field.Image;
import org.khabar.extract.Field.Rights;
import org.khabar.extract.Field.Time;
import org.khabar.extract.Story.Block;

/**
 * A reading as JSON: {@code kind} is Story, NotAnArticle or Unreadable, {@code reason} why it is not a story, {@code blocks} the story; every
 * other key is the name of a {@link Field}. What the page doesn't tell is null, or an empty list where a list is asked for.
 */
final class ReadingJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, Field<?>> FIELDS = Stream.of(
                    Field.HEADLINE,
                    Field.ALTERNATIVE_HEADLINE,
                    Field.DESCRIPTION,
                    Field.AUTHOR,
                    Field.BYLINE,
                    Field.DATELINE,
                    Field.SOURCE_ORGANIZATION,
                    Field.DATE_PUBLISHED,
                    Field.DATE_MODIFIED,
                    Field.IN_LANGUAGE,
                    Field.SCRIPT,
                    Field.TEXT_DIRECTION,
                    Field.PUBLISHER,
                    Field.ARTICLE_SECTION,
                    Field.KEYWORDS,
                    Field.IMAGE,
                    Field.CANONICAL_URL,
                    Field.IS_ACCESSIBLE_FOR_FREE,
                    Field.ARTICLE_TYPE,
                    Field.IS_LIVE_BLOG,
                    Field.RIGHTS)
            .collect(Collectors.toMap(Field::name, Function.identity()));

    private ReadingJson() {}

    /** Returns of a reading the keys that are asked for, in their order; of a time or of rights only the parts asked for. */
    static ObjectNode of(PageReading reading, ObjectNode asked) {
        ObjectNode json = NODES.objectNode();
        asked.properties()
                .forEach(entry -> json.set(entry.getKey(), shapedAs(entry.getValue(), value(reading, entry.getKey()))));
        return json;
    }

    private static JsonNode value(PageReading reading, String key) {
        return switch (key) {
            case "kind" -> new TextNode(reading.getClass().getSimpleName());
            case "reason" ->
                switch (reading) {
                    case Story story -> NullNode.instance;
                    case NotAnArticle other -> new TextNode(other.reason().name());
                    case Unreadable bytes -> new TextNode(bytes.reason().name());
                };
            case "blocks" -> array(reading instanceof Story story ? story.blocks() : List.of());
            default ->
                json(facts(reading)
                        .value(Objects.requireNonNull(FIELDS.get(key), key))
                        .orElse(null));
        };
    }

    private static Facts facts(PageReading reading) {
        return switch (reading) {
            case Story story -> story.facts();
            case NotAnArticle other -> other.facts();
            case Unreadable bytes -> Facts.none();
        };
    }

    private static JsonNode shapedAs(JsonNode asked, JsonNode value) {
        if (value.isNull() && asked.isArray()) {
            return NODES.arrayNode();
        }
        return value instanceof ObjectNode object && asked instanceof ObjectNode parts
                ? object.retain(
                        parts.properties().stream().map(Map.Entry::getKey).toList())
                : value;
    }

    private static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> NullNode.instance;
            case List<?> list -> array(list);
            case Boolean bool -> NODES.booleanNode(bool);
            case Direction direction -> new TextNode(direction.name());
            case Author author -> author(author);
            case Image image -> image(image);
            case Time time -> time(time);
            case Rights rights -> rights(rights);
            case Block block -> block(block);
            default -> new TextNode(value.toString());
        };
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = NODES.arrayNode();
        list.forEach(element -> array.add(json(element)));
        return array;
    }

    private static ObjectNode block(Block block) {
        ObjectNode json = NODES.objectNode().put("kind", block.kind().name());
        if (block.level() > 0) {
            json.put("level", block.level());
        }
        return json.put("text", block.text());
    }

    private static ObjectNode author(Author author) {
        ObjectNode json = NODES.objectNode()
                .put("name", author.name())
                .put("kind", author.kind().name());
        return author.url() == null ? json : json.put("url", author.url());
    }

    private static ObjectNode image(Image image) {
        return NODES.objectNode()
                .put("url", image.url())
                .put("caption", image.caption())
                .put("credit", image.credit());
    }

    private static ObjectNode time(Time time) {
        return NODES.objectNode()
                .put("instant", time.instant().toString())
                .put("localDate", time.localDate().toString())
                .put("zone", time.zone() == null ? null : time.zone().getId())
                .put("precision", time.precision().name())
                .put("raw", time.raw());
    }

    private static ObjectNode rights(Rights rights) {
        ObjectNode json = NODES.objectNode()
                .put("copyrightNotice", rights.copyrightNotice())
                .put("copyrightHolder", rights.copyrightHolder())
                .put("license", rights.license())
                .put("tdmReservation", rights.tdmReservation());
        json.set("robots", array(rights.robots()));
        return json;
    }

    /** Returns JSON with a line for each key, and for each element of a list. */
    static String lines(ObjectNode json) {
        return json.properties().stream()
                .map(entry -> "  " + compact(new TextNode(entry.getKey())) + ": " + lines(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String lines(JsonNode value) {
        return value.isArray() && !value.isEmpty()
                ? value.valueStream()
                        .map(element -> "    " + compact(element))
                        .collect(Collectors.joining(",\n", "[\n", "\n  ]"))
                : compact(value);
    }

    private static String compact(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
