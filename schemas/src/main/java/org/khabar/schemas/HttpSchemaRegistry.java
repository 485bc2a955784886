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
import org.apache.avro.Schema;

/**
 * Any registry that speaks the Confluent API: the embedded one, Apicurio Registry under {@code /apis/ccompat/v7},
 * Confluent's. Answers are kept for the life of the process. One call makes one request, within 10 seconds; whoever
 * calls decides whether to try again.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
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
        if (answer.statusCode() == 404) {
            throw new UnknownSchemaException(id);
        }
        Schema schema = new Schema.Parser().parse(body(answer).path("schema").asText());
        byId.put(id, schema);
        return schema;
    }

    private int ask(String subject, Schema schema) {
        String path = "subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(write(Map.of("schema", schema.toString())))));
        if (answer.statusCode() == 409 || answer.statusCode() == 422) {
            throw new IncompatibleSchemaException(subject, answer.body());
        }
        return body(answer).path("id").asInt();
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
            throw new RegistryUnavailableException(base.toString(), "no answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException(base.toString(), "interrupted while waiting for it", e);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new RegistryUnavailableException(
                    base.toString(), "it answered " + answer.statusCode() + " " + answer.body(), null);
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new RegistryUnavailableException(base.toString(), "its answer is not JSON", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema could not be written as JSON", e);
        }
    }
}
