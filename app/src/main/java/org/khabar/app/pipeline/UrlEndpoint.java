package org.khabar.app.pipeline;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.jspecify.annotations.Nullable;
import org.khabar.app.lookup.UrlForms;
import org.khabar.app.lookup.UrlJson;
import org.khabar.app.loopback.LoopbackServer;

/**
 * Serves what the stores of this process hold of a URL, as {@link UrlJson} writes it. Status 400 for what is no URL, 503
 * while a topology starts or rebalances.
 */
public final class UrlEndpoint {
    private static final String PATH = "/khabar/url";
    private static final String PARAMETER = "url=";

    private UrlEndpoint() {}

    /** Returns the path and query at which a URL is asked for. */
    public static String path(String url) {
        return PATH + "?" + PARAMETER + URLEncoder.encode(url, StandardCharsets.UTF_8);
    }

    /** Serves what a pipeline knows. */
    static void mount(LoopbackServer server, Pipeline pipeline) {
        server.mount(PATH, exchange -> answer(exchange, pipeline));
    }

    private static void answer(HttpExchange exchange, Pipeline pipeline) throws IOException {
        try (exchange) {
            Optional<UrlForms> forms = asked(exchange.getRequestURI().getRawQuery());
            if (forms.isEmpty()) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            byte[] body = UrlJson.of(pipeline.find(forms.get())).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InvalidStateStoreException e) {
            exchange.sendResponseHeaders(503, -1);
        }
    }

    private static Optional<UrlForms> asked(@Nullable String query) {
        try {
            return query == null || !query.startsWith(PARAMETER)
                    ? Optional.empty()
                    : UrlForms.of(URLDecoder.decode(query.substring(PARAMETER.length()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a percent sign that encodes nothing
        }
    }
}
