package org.khabar.app.access;

import org.jspecify.annotations.Nullable;

/**
 * The broker that someone else runs.
 *
 * @param bootstrap {@code HOST:PORT}, or several with commas; null for the embedded broker
 * @param tls encryption
 * @param sasl who we are
 * @param allowPlaintext whether a broker on another machine may be reached without encryption
 */
public record KafkaSettings(@Nullable String bootstrap, TlsSettings tls, SaslSettings sasl, boolean allowPlaintext) {
    /** Rejects an address without a port. */
    public KafkaSettings {
        if (bootstrap != null) {
            Loopback.requireHostsAndPorts(bootstrap);
        }
    }

    /** Returns what holds where nothing is set: the embedded broker. */
    public static KafkaSettings defaults() {
        return new KafkaSettings(null, TlsSettings.defaults(), SaslSettings.defaults(), false);
    }

    /** Returns these settings for another broker. */
    public KafkaSettings withBootstrap(String other) {
        return new KafkaSettings(other, tls, sasl, allowPlaintext);
    }

    /** Returns these settings with plaintext allowed to other machines. */
    public KafkaSettings withPlaintext() {
        return new KafkaSettings(bootstrap, tls, sasl, true);
    }
}
