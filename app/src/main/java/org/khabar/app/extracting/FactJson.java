package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Field.Author;
import org.khabar.extract.Field.Image;
import org.khabar.extract.Field.Rights;
import org.khabar.extract.Field.Time;

/** Values of facts as JSON; what the page does not say is missing. */
final class FactJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FactJson() {}

    static JsonNode of(Object value) {
        return switch (value) {
            case Boolean yes -> JSON.booleanNode(yes);
            case List<?> list -> list(list);
            case Author author -> author(author);
            case Time time -> time(time);
            case Image image -> image(image);
            case Rights rights -> rights(rights);
            default -> JSON.textNode(value.toString());
        };
    }

    private static ArrayNode list(List<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(of(value)));
        return array;
    }

    private static ObjectNode author(Author author) {
        ObjectNode object = JSON.objectNode().put("name", author.name());
        object.put("kind", author.kind().name());
        return with(object, "url", author.url());
    }

    private static ObjectNode time(Time time) {
        ObjectNode object = JSON.objectNode()
                .put("instant", time.instant().toString())
                .put("localDate", time.localDate().toString());
        with(object, "zone", time.zone());
        return object.put("precision", time.precision().name()).put("raw", time.raw());
    }

    private static ObjectNode image(Image image) {
        ObjectNode object = JSON.objectNode().put("url", image.url());
        with(object, "caption", image.caption());
        with(object, "credit", image.credit());
        with(object, "width", image.width());
        return with(object, "height", image.height());
    }

    private static ObjectNode rights(Rights rights) {
        ObjectNode object = JSON.objectNode();
        with(object, "copyrightNotice", rights.copyrightNotice());
        with(object, "copyrightHolder", rights.copyrightHolder());
        with(object, "license", rights.license());
        if (!rights.robots().isEmpty()) {
            object.set("robots", list(rights.robots()));
        }
        return with(object, "tdmReservation", rights.tdmReservation());
    }

    private static ObjectNode with(ObjectNode object, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            object.put(name, number);
        } else if (value != null) {
            object.set(name, of(value));
        }
        return object;
    }
}
