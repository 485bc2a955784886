package org.khabar.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.khabar.app.access.TestIdentity;
import org.khabar.app.loopback.Ports;

/**
 * A broker as others run it: TLS with a certificate of one's own, users with passwords, and no right that was not given. Tests come
 * in by a second listener, without all that.
 */
public final class SecuredBroker implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final int port;

    private SecuredBroker(EmbeddedBroker broker, int port) {
        this.broker = broker;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param passwords of each user
     * @param master the user who may do everything; the others may do nothing
     */
    public static SecuredBroker start(
            Path folder, TestIdentity server, TestIdentity client, Map<String, String> passwords, String master)
            throws IOException {
        int open = Ports.free(0, "open");
        int port = Ports.free(0, "secured");
        Path log = folder.resolve("broker");
        Properties config = BrokerConfig.of(open, Ports.free(0, "controller"), log);
        append(config, "listeners", ",SECURED://127.0.0.1:" + port);
        append(config, "listener.security.protocol.map", ",SECURED:SASL_SSL");
        config.putAll(login(passwords));
        config.putAll(Map.of(
                "listener.name.secured.ssl.keystore.type",
                "PEM",
                "listener.name.secured.ssl.keystore.key",
                Files.readString(server.key()),
                "listener.name.secured.ssl.keystore.certificate.chain",
                Files.readString(server.certificate()),
                "listener.name.secured.ssl.client.auth",
                "required",
                "listener.name.secured.ssl.truststore.type",
                "PEM",
                "listener.name.secured.ssl.truststore.certificates",
                Files.readString(client.certificate()),
                "authorizer.class.name",
                "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "super.users",
                "User:ANONYMOUS;User:" + master));
        return new SecuredBroker(EmbeddedBroker.start(config, log, open), port);
    }

    private static void append(Properties config, String key, String more) {
        config.setProperty(key, config.getProperty(key) + more);
    }

    private static Map<String, String> login(Map<String, String> passwords) {
        String users = passwords.entrySet().stream()
                .map(user -> " user_" + user.getKey() + "=\"" + user.getValue() + "\"")
                .collect(Collectors.joining());
        return Map.of(
                "sasl.enabled.mechanisms",
                "PLAIN",
                "listener.name.secured.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required" + users + ";");
    }

    /** Returns where one comes in with TLS and a password. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Returns where a test comes in. */
    public String open() {
        return broker.bootstrap();
    }

    @Override
    public void close() {
        broker.close();
    }
}
