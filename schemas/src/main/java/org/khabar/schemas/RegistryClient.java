package org.khabar.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Requests to a registry and its JSON answers. One call makes one request, within 10 seconds. */
final class RegistryClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private static final int MAX_REASON = 500;

    private final URI base;
    private final RegistryAccess access;
    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();

    RegistryClient(RegistryAccess access) {
        String text = access.url().toString();
        this.base = URI.create(text.endsWith("/") ? text : text + "/");
        this.access = access;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(TIMEOUT);
        access.trust().ifPresent(builder::sslContext);
        this.client = builder.build();
    }

    /**
     * An answer, whatever it says.
     *
     * @param status the HTTP status
     * @param text the body
     */
    record Answer(int status, String text) {}

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer post(String path, Schema schema) {
        return send(to(path).POST(body(Map.of("schema", schema.toString()))));
    }

    Answer put(String path, Map<String, String> values) {
        return send(to(path).PUT(body(values)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpRequest.BodyPublisher body(Map<String, String> values) {
        try {
            return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts could not be written as JSON", e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        request.timeout(TIMEOUT).header("Content-Type", MEDIA_TYPE).header("Accept", MEDIA_TYPE);
        access.authentication().header().ifPresent(value -> request.header("Authorization", value));
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw unavailable("no answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted while waiting for it", e);
        }
    }

    /** Returns the JSON of an answer that grants what was asked for. */
    JsonNode granted(Answer answer) {
        if (answer.status() != 200) {
            throw unavailable("it answered " + answer.status() + " " + said(answer), null);
        }
        return json(answer);
    }

    /** Returns the text of an answer for a message. Proxies and servers for tests repeat requests: no secret goes on from there. */
    String said(Answer answer) {
        String text = answer.text();
        for (String secret : access.authentication().secrets()) {
            text = text.replace(secret, "[hidden]");
        }
        return text;
    }

    /** Returns what an answer gives as the reason of a refusal, without the schemas that some repeat at length after it. */
    String reason(Answer answer) {
        String told = said(answer);
        String message;
        try {
            message = json.readTree(told).path("message").asText(told);
        } catch (JsonProcessingException e) {
            message = told;
        }
        return message.length() <= MAX_REASON ? message : message.substring(0, MAX_REASON) + "…";
    }

    /** Returns the registry's own code of an error; 0 where the answer has none. */
    int errorCode(Answer answer) {
        return json(answer).path("error_code").asInt();
    }

    private JsonNode json(Answer answer) {
        try {
            return json.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw unavailable("its answer (" + answer.status() + ") is not JSON", e);
        }
    }

    RegistryUnavailableException unavailable(String problem, @Nullable Throwable cause) {
        return new RegistryUnavailableException(base.toString(), problem, cause);
    }
}
