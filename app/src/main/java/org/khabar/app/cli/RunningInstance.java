package org.khabar.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * The Khabar that runs on this machine, asked over loopback.
 *
 * @param base its HTTP address
 */
record RunningInstance(URI base) {
    private static final int TIMEOUT_MILLIS = 8_000;

    /** The instance may be of a later version and tell more. */
    static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** Refuses what is no address. */
    RunningInstance {
        if (base.getHost() == null || !("http".equals(base.getScheme()) || "https".equals(base.getScheme()))) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "\"" + base + "\" is no address of a Khabar: write one such as http://127.0.0.1:8081");
        }
    }

    /** Returns the one whose port the settings name. */
    static RunningInstance of(SettingsOptions where) {
        return new RunningInstance(
                URI.create("http://127.0.0.1:" + where.settings().http().port()));
    }

    /** Returns what is served at a path; empty where no Khabar answers. */
    Optional<JsonNode> find(String path) {
        try {
            return Optional.of(get(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns what is served at a path.
     *
     * @throws OperatorException if no Khabar answers
     */
    JsonNode ask(String path) {
        try {
            return get(path);
        } catch (IOException e) {
            throw notRunning(e);
        }
    }

    /** Of the clients that Java has, this one is there at once; the newer one takes a third of a second to begin with. */
    private JsonNode get(String path) throws IOException {
        if (!(base.resolve(path).toURL().openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection)) {
            throw new IOException("it is no http address");
        }
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() != 200) {
            throw new IOException("it answers with status " + connection.getResponseCode());
        }
        try (InputStream answer = connection.getInputStream()) {
            return JSON.readTree(answer);
        }
    }

    /** Reads a part of an answer; null where the instance does not know it yet. */
    static <T> @Nullable T read(JsonNode node, Class<T> type) throws JsonProcessingException {
        return node.isObject() ? JSON.treeToValue(node, type) : null;
    }

    private OperatorException notRunning(IOException cause) {
        return new OperatorException(
                ExitCode.UNREACHABLE,
                "no Khabar answers at " + base + ": start khabar run, or name the instance's address with --url",
                cause);
    }
}
