package org.khabar.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * Any registry that speaks the Confluent API: the embedded one, Apicurio Registry under {@code /apis/ccompat/v7},
 * Confluent's. Answers are kept for the life of the process. One call makes one request, within 10 seconds; whoever
 * calls decides whether to try again. Writing looks a schema up; only {@link #register} registers one.
 *
 * <p>A schema counts as unknown only if the registry itself says so. A 404 of anything else (a proxy, a wrong path in the
 * URL) says nothing of the record at hand, which must not be skipped for it.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the API</a>
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final int SUBJECT_NOT_FOUND = 40401;
    private static final int SCHEMA_NOT_FOUND = 40403;
    private static final Set<Integer> NOT_FOUND = Set.of(SUBJECT_NOT_FOUND, SCHEMA_NOT_FOUND);

    private final RegistryClient client;
    private final Map<Integer, Schema> byId = new ConcurrentHashMap<>();
    private final Map<String, Map<Schema, Integer>> idBySubject = new ConcurrentHashMap<>();

    /** Talks to a registry. */
    public HttpSchemaRegistry(RegistryAccess access) {
        this.client = new RegistryClient(access);
    }

    /**
     * Talks to a registry that asks for no password.
     *
     * @param base the URL under which {@code /subjects} and {@code /schemas} stand
     */
    public HttpSchemaRegistry(URI base) {
        this(RegistryAccess.open(base));
    }

    @Override
    public int register(String subject, Schema schema) {
        return known(subject, schema, path -> {
            RegistryClient.Answer answer = client.post(path + "/versions", schema);
            if (answer.status() == 409 || answer.status() == 422) {
                throw new IncompatibleSchemaException(subject, client.reason(answer));
            }
            return id(client.granted(answer));
        });
    }

    @Override
    public int idFor(String subject, Schema schema) {
        return known(subject, schema, path -> {
            RegistryClient.Answer answer = client.post(path, schema);
            if (answer.status() == 404 && NOT_FOUND.contains(client.errorCode(answer))) {
                throw new UnregisteredSchemaException(subject);
            }
            return id(client.granted(answer));
        });
    }

    @Override
    public Optional<String> hold(String subject, Compatibility promise) {
        RegistryClient.Answer answer =
                client.put("config/" + encoded(subject), Map.of("compatibility", promise.name()));
        if (answer.status() >= 400 && answer.status() < 500) {
            return Optional.of("it answered " + answer.status() + " " + client.reason(answer));
        }
        client.granted(answer);
        return Optional.empty();
    }

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    private int known(String subject, Schema schema, ToIntFunction<String> ask) {
        Map<Schema, Integer> known = idBySubject.computeIfAbsent(subject, _ -> new ConcurrentHashMap<>());
        Integer id = known.get(schema);
        if (id == null) {
            id = ask.applyAsInt("subjects/" + encoded(subject));
            known.put(schema, id);
            byId.put(id, schema);
        }
        return id;
    }

    private int id(JsonNode answer) {
        JsonNode id = answer.path("id");
        if (!id.isInt()) {
            throw client.unavailable("its answer holds no id", null);
        }
        return id.intValue();
    }

    @Override
    public Schema byId(int id) {
        Schema known = byId.get(id);
        if (known != null) {
            return known;
        }
        RegistryClient.Answer answer = client.get("schemas/ids/" + id);
        if (answer.status() == 404 && client.errorCode(answer) == SCHEMA_NOT_FOUND) {
            throw new UnknownSchemaException(id);
        }
        Schema schema = parse(id, client.granted(answer));
        byId.put(id, schema);
        return schema;
    }

    private Schema parse(int id, JsonNode answer) {
        if (!answer.path("schema").isTextual()) {
            throw client.unavailable("its answer holds no schema", null);
        }
        try {
            return new Schema.Parser().parse(answer.path("schema").asText());
        } catch (AvroRuntimeException e) {
            throw new UnknownSchemaException("the schema with the id " + id + " is not an Avro schema", e);
        }
    }
}
