package org.khabar.app.loopback;

/**
 * What a person may set of the process's own HTTP server.
 *
 * @param port loopback port of the embedded registry and of the status; 0 takes a free one
 */
public record HttpSettings(int port) {
    /** The port that clients of a Confluent registry expect. */
    public static final int DEFAULT_PORT = 8081;

    /** Rejects an impossible port. */
    public HttpSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535");
        }
    }

    /** Returns what holds where nothing is set: port 8081. */
    public static HttpSettings defaults() {
        return new HttpSettings(DEFAULT_PORT);
    }
}
