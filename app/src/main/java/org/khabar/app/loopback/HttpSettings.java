package org.khabar.app.loopback;

/**
 * What a person may set of the process's own HTTP server.
 *
 * @param address where health and status are served: an address of this machine, loopback unless something outside asks for
 *     them. The embedded registry is on loopback whatever this says
 * @param port port of the embedded registry, of the status and of the health; 0 takes a free one
 */
public record HttpSettings(String address, int port) {
    /** Loopback. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The port that clients of a Confluent registry expect. */
    public static final int DEFAULT_PORT = 8081;

    /** Rejects an impossible port. */
    public HttpSettings {
        if (address.isBlank()) {
            throw new IllegalArgumentException("address must be an address of this machine, such as 127.0.0.1");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 to 65535");
        }
    }

    /** Returns whether only this machine is served. */
    public boolean servesOnlyLoopback() {
        return address.equals("localhost") || address.equals(LOOPBACK);
    }

    /** Returns what holds where nothing is set: port 8081 on loopback. */
    public static HttpSettings defaults() {
        return new HttpSettings(LOOPBACK, DEFAULT_PORT);
    }
}
