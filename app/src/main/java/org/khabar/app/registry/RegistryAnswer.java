package org.khabar.app.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What the registry answers to one request. */
sealed interface RegistryAnswer {
    /** The request was fulfilled. */
    record Found(JsonNode body) implements RegistryAnswer {}

    /** The request could not be fulfilled. */
    record Refused(RegistryProblem problem, String message) implements RegistryAnswer {}

    /** Returns the answer that carries a value as JSON. */
    static RegistryAnswer found(Object value) {
        return new Found(new ObjectMapper().valueToTree(value));
    }

    /** Returns the HTTP status. */
    default int status() {
        return switch (this) {
            case Found _ -> 200;
            case Refused(RegistryProblem problem, String _) -> problem.status();
        };
    }

    /** Returns the HTTP body. */
    default JsonNode json() {
        return switch (this) {
            case Found(JsonNode body) -> body;
            case Refused(RegistryProblem problem, String message) ->
                JsonNodeFactory.instance
                        .objectNode()
                        .put("error_code", problem.code())
                        .put("message", message);
        };
    }
}
