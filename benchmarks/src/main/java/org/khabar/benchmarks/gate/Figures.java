package org.khabar.benchmarks.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures by name, all of them better when greater. */
public final class Figures {
    /** Counts of what was measured, which are no figures. */
    private static final List<String> COUNTS = List.of("pages");

    private static final String REJECTED = "rejected";
    private static final String NEGATIVES = "negatives";

    private Figures() {}

    /** Reads what the quality or the conformance benchmark prints with {@code --json}. */
    static Map<String, Double> parse(List<String> lines) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Double> figures = new TreeMap<>();
        for (String line : lines) {
            JsonNode node = json.readTree(line);
            if (node.has("suite")) {
                figures.put(
                        node.path("suite").asText() + "/" + node.path("origin").asText(),
                        node.path("passed").asDouble());
            } else {
                node.properties().forEach(set -> figures.putAll(ofSet(set.getKey(), values(set.getValue()))));
            }
        }
        return figures;
    }

    private static Map<String, Double> values(JsonNode set) {
        Map<String, Double> values = new TreeMap<>();
        set.properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().asDouble()));
        return values;
    }

    /**
     * Returns the figures of a labelled set by set, a slash and name: the pages rejected of a set of articles become the pages
     * kept, and mere counts are left out.
     */
    public static Map<String, Double> ofSet(String set, Map<String, Double> values) {
        Map<String, Double> figures = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.equals(REJECTED) && !set.equals(NEGATIVES)) {
                figures.put(set + "/kept", 1 - value);
            } else if (!COUNTS.contains(name)) {
                figures.put(set + "/" + name, value);
            }
        });
        return figures;
    }
}
