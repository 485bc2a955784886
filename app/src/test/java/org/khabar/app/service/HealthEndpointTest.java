package org.khabar.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khabar.app.loopback.LoopbackServer;

class HealthEndpointTest {
    private final LoopbackServer server = LoopbackServer.start(0);
    private final Health health = new Health();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aServiceThatStartsIsLiveAndNotReady() throws Exception {
        HealthEndpoint.mount(server, health);

        assertThat(get(HealthEndpoint.LIVE).statusCode()).isEqualTo(200);
        assertThat(get(HealthEndpoint.READY).statusCode()).isEqualTo(503);
        assertThat(get(HealthEndpoint.READY).body())
                .isEqualTo("{\"live\":true,\"ready\":false,\"problems\":[\"it starts\"]}");
    }

    @Test
    void aServiceWhoseLoopHasEndedIsNeither() throws Exception {
        HealthEndpoint.mount(server, health);

        health.failed("khabar-articles stopped");

        assertThat(get(HealthEndpoint.LIVE).statusCode()).isEqualTo(503);
        assertThat(get(HealthEndpoint.READY).statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
