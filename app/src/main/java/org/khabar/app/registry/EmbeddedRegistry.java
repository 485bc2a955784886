package org.khabar.app.registry;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.schemas.SchemaRegistry;

/**
 * The registry of the embedded broker: its schemas lie in the compacted topic {@code khabar.schemas}, its ids are the same
 * after every restart, and any client of a Confluent registry can talk to it over HTTP.
 */
public final class EmbeddedRegistry implements AutoCloseable {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int MOST_BODY_BYTES = 1 << 20;

    private final SchemaLog log;
    private final StoredSchemaRegistry registry;

    private EmbeddedRegistry(SchemaLog log) {
        this.log = log;
        this.registry = new StoredSchemaRegistry(log::append);
    }

    /**
     * Replays the schemas and serves them.
     *
     * @param bootstrap the broker that holds {@code khabar.schemas}; the topic must be there
     * @param server where the endpoints are mounted
     */
    public static EmbeddedRegistry start(String bootstrap, LoopbackServer server) {
        EmbeddedRegistry embedded = new EmbeddedRegistry(new SchemaLog(bootstrap));
        embedded.log.replay(embedded.registry::restore);
        RegistryApi api = new RegistryApi(embedded.registry);
        server.mount("/", exchange -> serve(api, exchange));
        return embedded;
    }

    /** Returns the registry for use within this process, without HTTP. */
    public SchemaRegistry registry() {
        return registry;
    }

    private static void serve(RegistryApi api, HttpExchange exchange) throws IOException {
        try (exchange) {
            List<String> path = Route.segments(exchange.getRequestURI().getRawPath()).stream()
                    .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                    .toList();
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BODY_BYTES);
            RegistryAnswer answer =
                    api.answer(exchange.getRequestMethod(), path, new String(body, StandardCharsets.UTF_8));
            byte[] json = answer.json().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", MEDIA_TYPE);
            exchange.sendResponseHeaders(answer.status(), json.length);
            exchange.getResponseBody().write(json);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
