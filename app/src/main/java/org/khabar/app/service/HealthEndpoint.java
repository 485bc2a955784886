package org.khabar.app.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.function.Predicate;
import org.khabar.app.loopback.LoopbackServer;

/**
 * Serves {@link Health} as JSON at {@link #LIVE} and {@link #READY}: 200 for yes, 503 for no. Orchestrators start a service
 * again that is not live, and wait for one that is not ready.
 */
public final class HealthEndpoint {
    /** Whether the service does what it can. */
    public static final String LIVE = "/health/live";

    /** Whether all its loops work. */
    public static final String READY = "/health/ready";

    private static final int YES = 200;
    private static final int NO = 503;
    private static final ObjectMapper JSON = new ObjectMapper();

    private HealthEndpoint() {}

    /** Serves the health of a service. */
    public static void mount(LoopbackServer server, Health health) {
        server.mount(LIVE, exchange -> answer(exchange, health, Health.Report::live));
        server.mount(READY, exchange -> answer(exchange, health, Health.Report::ready));
    }

    private static void answer(HttpExchange exchange, Health health, Predicate<Health.Report> good) throws IOException {
        try (exchange) {
            Health.Report report = health.report();
            byte[] body = JSON.writeValueAsBytes(report);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(good.test(report) ? YES : NO, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
