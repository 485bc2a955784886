package org.khabar.app.registry;

import static org.khabar.app.registry.RegistryAnswer.found;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.khabar.schemas.Compatibility;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.RegistryUnavailableException;

/**
 * The part of the Confluent API that ordinary clients ask for: register, look up, by id, by subject and version, lists.
 * It speaks Avro only and never deletes.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
final class RegistryApi {
    private final StoredSchemaRegistry registry;
    private final ObjectMapper json = new ObjectMapper();
    private final List<Route> routes = List.of(
            Route.get("", _ -> found(Map.of())),
            Route.get("subjects", _ -> found(registry().subjects())),
            Route.get("subjects/*/versions", path -> versions(path.get(1))),
            Route.get("subjects/*/versions/*", path -> version(path.get(1), path.get(3), RegistryApi::whole)),
            Route.get("subjects/*/versions/*/schema", path -> version(path.get(1), path.get(3), RegistryApi::schema)),
            Route.get("schemas/types", _ -> found(List.of("AVRO"))),
            Route.get("schemas/ids/*", path -> byId(path.get(2))),
            Route.get("schemas/ids/*/versions", path -> versionsOfId(path.get(2))),
            Route.get("config", _ -> found(Map.of("compatibilityLevel", Compatibility.BACKWARD_TRANSITIVE))),
            Route.get(
                    "config/*",
                    path -> found(Map.of("compatibilityLevel", registry().promise(path.get(1))))),
            Route.put("config/*", (path, body) -> hold(path.get(1), body)),
            Route.get("mode", _ -> found(Map.of("mode", "READWRITE"))),
            Route.post("subjects/*/versions", (path, body) -> register(path.get(1), body)),
            Route.post("subjects/*", (path, body) -> lookUp(path.get(1), body)),
            Route.post("compatibility/subjects/*/versions/*", (path, body) -> compatible(path.get(2), body)));

    RegistryApi(StoredSchemaRegistry registry) {
        this.registry = registry;
    }

    /**
     * Answers one request.
     *
     * @param method the HTTP method
     * @param path the path's segments, decoded
     * @param body the body as text, empty where there is none
     */
    RegistryAnswer answer(String method, List<String> path, String body) {
        try {
            return routes.stream()
                    .filter(route -> route.matches(method, path))
                    .findFirst()
                    .map(route -> route.handler().apply(path, body))
                    .orElseGet(() -> refused(
                            RegistryProblem.NOT_FOUND,
                            "the embedded registry has no " + method + " /" + String.join("/", path)));
        } catch (SchemaParseException e) {
            return refused(RegistryProblem.INVALID_SCHEMA, "not an Avro schema: " + e.getMessage());
        } catch (IncompatibleSchemaException e) {
            return refused(RegistryProblem.INCOMPATIBLE, String.valueOf(e.getMessage()));
        } catch (RegistryUnavailableException e) {
            return refused(RegistryProblem.STORE, String.valueOf(e.getMessage()));
        }
    }

    private StoredSchemaRegistry registry() {
        return registry;
    }

    private RegistryAnswer register(String subject, String body) {
        return found(Map.of("id", registry.register(subject, parse(body))));
    }

    private RegistryAnswer lookUp(String subject, String body) {
        if (registry.versions(subject).isEmpty()) {
            return noSubject(subject);
        }
        return registry.find(subject, parse(body))
                .map(RegistryApi::whole)
                .orElseGet(() -> refused(RegistryProblem.SCHEMA_NOT_FOUND, "Schema not found"));
    }

    private RegistryAnswer compatible(String subject, String body) {
        try {
            registry.check(subject, parse(body));
            return found(Map.of("is_compatible", true));
        } catch (IncompatibleSchemaException e) {
            return found(Map.of("is_compatible", false));
        }
    }

    private RegistryAnswer hold(String subject, String body) {
        if (registry.versions(subject).isEmpty()) {
            return noSubject(subject);
        }
        String asked = level(body);
        return Stream.of(Compatibility.values())
                .filter(promise -> promise.name().equals(asked))
                .findFirst()
                .map(promise -> registry.hold(subject, promise))
                .orElseGet(() -> Optional.of("there is no level " + asked + " here"))
                .map(why -> refused(RegistryProblem.INVALID_LEVEL, why))
                .orElseGet(() -> found(Map.of("compatibility", asked)));
    }

    private String level(String body) {
        try {
            return json.readTree(body).path("compatibility").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private RegistryAnswer versions(String subject) {
        List<Integer> versions =
                registry.versions(subject).stream().map(SchemaEntry::version).toList();
        return versions.isEmpty() ? noSubject(subject) : found(versions);
    }

    private RegistryAnswer version(String subject, String version, Function<SchemaEntry, RegistryAnswer> answer) {
        List<SchemaEntry> entries = registry.versions(subject);
        if (entries.isEmpty()) {
            return noSubject(subject);
        }
        if (version.equals("latest")) {
            return answer.apply(entries.getLast());
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            return refused(RegistryProblem.INVALID_VERSION, "The specified version '" + version + "' is not valid");
        }
        return entries.stream()
                .filter(entry -> entry.version() == Integer.parseInt(version))
                .findFirst()
                .map(answer)
                .orElseGet(() -> refused(RegistryProblem.VERSION_NOT_FOUND, "Version " + version + " not found"));
    }

    private RegistryAnswer byId(String id) {
        List<SchemaEntry> entries = withId(id);
        return entries.isEmpty()
                ? noId(id)
                : found(Map.of("schema", entries.getFirst().schema().toString()));
    }

    private RegistryAnswer versionsOfId(String id) {
        List<SchemaEntry> entries = withId(id);
        return entries.isEmpty()
                ? noId(id)
                : found(entries.stream()
                        .map(entry -> Map.of("subject", entry.subject(), "version", entry.version()))
                        .toList());
    }

    private List<SchemaEntry> withId(String id) {
        return id.matches("[1-9]\\d{0,8}") ? registry.withId(Integer.parseInt(id)) : List.of();
    }

    private Schema parse(String body) {
        try {
            JsonNode request = json.readTree(body);
            if (!request.path("schemaType").asText("AVRO").equals("AVRO")) {
                throw new SchemaParseException("the embedded registry keeps Avro only");
            }
            return new Schema.Parser().parse(request.path("schema").asText());
        } catch (JsonProcessingException e) {
            throw new SchemaParseException("the request is not JSON");
        }
    }

    private static RegistryAnswer whole(SchemaEntry entry) {
        return found(Map.of(
                "subject", entry.subject(),
                "version", entry.version(),
                "id", entry.id(),
                "schema", entry.schema().toString()));
    }

    /** The one endpoint that answers with the schema itself, not with a text that holds it. */
    private static RegistryAnswer schema(SchemaEntry entry) {
        try {
            return new RegistryAnswer.Found(
                    new ObjectMapper().readTree(entry.schema().toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is not JSON", e);
        }
    }

    private static RegistryAnswer noSubject(String subject) {
        return refused(RegistryProblem.SUBJECT_NOT_FOUND, "Subject '" + subject + "' not found.");
    }

    private static RegistryAnswer noId(String id) {
        return refused(RegistryProblem.SCHEMA_NOT_FOUND, "Schema " + id + " not found");
    }

    private static RegistryAnswer refused(RegistryProblem problem, String message) {
        return new RegistryAnswer.Refused(problem, message);
    }
}
