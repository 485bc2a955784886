package org.khabar.app.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** An answer as JSON, its components as they are named; times are ISO 8601 in UTC. */
public final class UrlJson {
    /** The answer may come from a later version and tell more. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private UrlJson() {}

    /** Writes an answer. */
    public static JsonNode of(UrlAnswer answer) {
        return JSON.valueToTree(answer);
    }

    /**
     * Reads an answer.
     *
     * @throws JsonProcessingException if it is none
     */
    public static UrlAnswer read(JsonNode json) throws JsonProcessingException {
        return JSON.treeToValue(json, UrlAnswer.class);
    }
}
