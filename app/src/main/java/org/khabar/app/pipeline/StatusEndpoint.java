package org.khabar.app.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.khabar.app.loopback.LoopbackServer;

/** Serves {@link PipelineStatus} as JSON at {@link #PATH}; times are ISO 8601 in UTC. */
public final class StatusEndpoint {
    /** Where the status is served. */
    public static final String PATH = "/khabar/status";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StatusEndpoint() {}

    /** Serves the status of a pipeline, and beside it what it knows of a URL. */
    public static void mount(LoopbackServer server, Pipeline pipeline) {
        UrlEndpoint.mount(server, pipeline);
        server.mount(PATH, exchange -> answer(exchange, pipeline));
    }

    private static void answer(HttpExchange exchange, Pipeline pipeline) throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(pipeline.status());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
