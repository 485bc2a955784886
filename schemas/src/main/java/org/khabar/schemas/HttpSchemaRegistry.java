package org.khabar.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Any registry that speaks the Confluent API: the embedded one, Apicurio Registry under {@code /apis/ccompat/v7},
 * Confluent's. Answers are kept for the life of the process. One call makes one request, within 10 seconds; whoever
 * calls decides whether to try again.
 *
 * <p>A schema counts as unknown only if the registry itself says so. A 404 of anything else (a proxy, a wrong path in the
 * URL) says nothing of the record at hand, which must not be skipped for it.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int SCHEMA_NOT_FOUND = 40403;
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, Schema> byId = new ConcurrentHashMap<>();
    private final Map<String, Map<Schema, Integer>> idBySubject = new ConcurrentHashMap<>();

    /**
     * Talks to the registry at a URL.
     *
     * @param base the URL under which {@code /subjects} and {@code /schemas} stand
     */
    public HttpSchemaRegistry(URI base) {
        String text = base.toString();
        this.base = URI.create(text.endsWith("/") ? text : text + "/");
    }

    @Override
    public int register(String subject, Schema schema) {
        Map<Schema, Integer> known = idBySubject.computeIfAbsent(subject, _ -> new ConcurrentHashMap<>());
        Integer id = known.get(schema);
        if (id == null) {
            id = ask(subject, schema);
            known.put(schema, id);
            byId.put(id, schema);
        }
        return id;
    }

    @Override
    public Schema byId(int id) {
        Schema known = byId.get(id);
        if (known != null) {
            return known;
        }
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(base.resolve("schemas/ids/" + id)).GET());
        if (answer.statusCode() == 404 && json(answer).path("error_code").asInt() == SCHEMA_NOT_FOUND) {
            throw new UnknownSchemaException(id);
        }
        Schema schema = parse(id, body(answer));
        byId.put(id, schema);
        return schema;
    }

    private Schema parse(int id, JsonNode answer) {
        if (!answer.path("schema").isTextual()) {
            throw unavailable("its answer holds no schema", null);
        }
        try {
            return new Schema.Parser().parse(answer.path("schema").asText());
        } catch (AvroRuntimeException e) {
            throw new UnknownSchemaException("the schema with the id " + id + " is not an Avro schema", e);
        }
    }

    private int ask(String subject, Schema schema) {
        String path = "subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(write(Map.of("schema", schema.toString())))));
        if (answer.statusCode() == 409 || answer.statusCode() == 422) {
            throw new IncompatibleSchemaException(subject, answer.body());
        }
        JsonNode id = body(answer).path("id");
        if (!id.isInt()) {
            throw unavailable("its answer holds no id", null);
        }
        return id.intValue();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(TIMEOUT)
                            .header("Content-Type", MEDIA_TYPE)
                            .header("Accept", MEDIA_TYPE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw unavailable("no answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted while waiting for it", e);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw unavailable("it answered " + answer.statusCode() + " " + answer.body(), null);
        }
        return json(answer);
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw unavailable("its answer (" + answer.statusCode() + ") is not JSON", e);
        }
    }

    private RegistryUnavailableException unavailable(String problem, @Nullable Throwable cause) {
        return new RegistryUnavailableException(base.toString(), problem, cause);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema could not be written as JSON", e);
        }
    }
}
