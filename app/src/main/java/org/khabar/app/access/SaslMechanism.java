package org.khabar.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a client tells a broker who it is. */
public enum SaslMechanism {
    /** It does not, or its certificate does. */
    @JsonProperty("none")
    NONE("", ""),
    /** User and password as they are: with TLS only. */
    @JsonProperty("PLAIN")
    PLAIN("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule"),
    /** RFC 7677: the password does not leave the client. */
    @JsonProperty("SCRAM-SHA-256")
    SCRAM_SHA_256("SCRAM-SHA-256", "org.apache.kafka.common.security.scram.ScramLoginModule"),
    /** The same with SHA-512. */
    @JsonProperty("SCRAM-SHA-512")
    SCRAM_SHA_512("SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule");

    private final String kafkaName;
    private final String loginModule;

    SaslMechanism(String kafkaName, String loginModule) {
        this.kafkaName = kafkaName;
        this.loginModule = loginModule;
    }

    /** Returns the name by which Kafka knows it. */
    String kafkaName() {
        return kafkaName;
    }

    /** Returns the class that Kafka logs in with. */
    String loginModule() {
        return loginModule;
    }
}
