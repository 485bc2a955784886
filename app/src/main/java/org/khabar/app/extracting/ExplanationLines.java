package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.StringJoiner;
import org.khabar.app.console.DisplayWidth;
import org.khabar.app.logging.OneLine;

/**
 * The explanation of a page for people: what it is, and for each field the winner, marked with a star, and the losing
 * candidates below it: confidence, origin, place, value. Values stand last and in Unicode isolates, since they may run from
 * right to left; long ones are cut.
 */
public final class ExplanationLines implements ExtractedLines {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int FIELD_COLUMNS = 20;
    private static final int ORIGIN_COLUMNS = 12;
    private static final int DETAIL_COLUMNS = 30;
    private static final int VALUE_COLUMNS = 110;

    private final ExplanationJson json = new ExplanationJson();

    @Override
    public String lineOf(Extracted extracted) {
        ObjectNode explanation = json.of(extracted);
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(OneLine.of(extracted.id()) + ": " + verdict(explanation));
        explanation.path("fields").properties().forEach(field -> {
            String start = column(field.getKey(), FIELD_COLUMNS) + " * ";
            for (JsonNode candidate : field.getValue()) {
                lines.add("  " + start + line(candidate));
                start = " ".repeat(FIELD_COLUMNS + 3);
            }
        });
        return lines.toString();
    }

    private static String verdict(ObjectNode explanation) {
        JsonNode rejected = explanation.path("rejected");
        if (!rejected.isMissingNode()) {
            return "rejected, " + text(rejected.path("reason")) + " (" + text(rejected.path("detail")) + ")";
        }
        JsonNode story = explanation.path("story");
        return String.format(
                Locale.ROOT,
                "story of %d blocks, %d characters, quality %.2f, read by %s%s%s",
                story.path("blocks").asInt(),
                story.path("characters").asInt(),
                story.path("quality").asDouble(),
                text(story.path("reading")),
                others(story.path("otherReadings")),
                story.path("warnings").isEmpty() ? "" : ", " + text(story.path("warnings")));
    }

    private static String others(JsonNode readings) {
        StringJoiner lost = new StringJoiner(", ", " (lost: ", ")").setEmptyValue("");
        for (JsonNode reading : readings) {
            lost.add(String.format(
                    Locale.ROOT,
                    "%s %.2f",
                    text(reading.path("reading")),
                    reading.path("quality").asDouble()));
        }
        return lost.toString();
    }

    private static String line(JsonNode candidate) {
        return String.format(Locale.ROOT, "%.2f ", candidate.path("confidence").asDouble())
                + column(text(candidate.path("origin")), ORIGIN_COLUMNS)
                + " "
                + column(text(candidate.path("detail")), DETAIL_COLUMNS)
                + " "
                + FIRST_STRONG_ISOLATE
                + DisplayWidth.cut(text(candidate.path("value")), VALUE_COLUMNS)
                + POP_ISOLATE;
    }

    private static String column(String text, int columns) {
        String shown = DisplayWidth.cut(text, columns);
        return shown + DisplayWidth.padding(shown, columns);
    }

    /** A scalar as it is, the values of a list after one another, an object with the names of what it holds. */
    private static String text(JsonNode value) {
        StringJoiner joined = new StringJoiner(value.isArray() ? " | " : ", ");
        if (value.isArray()) {
            value.forEach(element -> joined.add(text(element)));
        } else if (value.isObject()) {
            value.properties().forEach(entry -> joined.add(entry.getKey() + " " + text(entry.getValue())));
        } else {
            joined.add(OneLine.of(value.asText()));
        }
        return joined.toString();
    }
}
