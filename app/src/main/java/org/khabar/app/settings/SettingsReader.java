package org.khabar.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.khabar.app.yaml.StrictYaml;

/** Reads {@code config/khabar.yaml}. What the file leaves out holds at its default. */
public final class SettingsReader {
    private SettingsReader() {}

    /**
     * Reads a settings file.
     *
     * @throws org.khabar.app.failure.OperatorException if it is missing, has an unknown key or a wrong value
     */
    public static Settings read(Path file) {
        StrictYaml yaml = new StrictYaml(file);
        ObjectNode merged = defaults();
        merge(merged, yaml.tree());
        return yaml.read(merged, Settings.class);
    }

    /** Returns every key with its default, as the file would have them. */
    static ObjectNode defaults() {
        return StrictYaml.mapper().valueToTree(Settings.defaults());
    }

    /** Lays the file over the defaults. A key that has none is kept, and fails when the records are made. */
    private static void merge(ObjectNode defaults, JsonNode file) {
        for (Map.Entry<String, JsonNode> entry : file.properties()) {
            JsonNode before = defaults.get(entry.getKey());
            if (before instanceof ObjectNode section && entry.getValue().isObject()) {
                merge(section, entry.getValue());
            } else if (!(before instanceof ObjectNode && isEmpty(entry.getValue()))) {
                defaults.set(entry.getKey(), entry.getValue());
            }
        }
    }

    /** A section without keys, as in {@code http:} alone on its line. */
    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.textValue().isEmpty());
    }
}
