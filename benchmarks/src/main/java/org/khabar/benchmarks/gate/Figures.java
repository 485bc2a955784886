package org.khabar.benchmarks.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures by name, all of them better when greater. */
final class Figures {
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
                node.properties().forEach(set -> addSet(set.getKey(), set.getValue(), figures));
            }
        }
        return figures;
    }

    private static void addSet(String set, JsonNode values, Map<String, Double> figures) {
        values.properties().forEach(value -> {
            String name = value.getKey();
            double figure = value.getValue().asDouble();
            if (name.equals(REJECTED) && !set.equals(NEGATIVES)) {
                figures.put(set + "/kept", 1 - figure);
            } else if (!COUNTS.contains(name)) {
                figures.put(set + "/" + name, figure);
            }
        });
    }
}
