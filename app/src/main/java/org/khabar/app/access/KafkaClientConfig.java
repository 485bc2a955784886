package org.khabar.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** What every Kafka client needs to connect. Secrets are in values of the type {@link Password}, whose text is hidden. */
final class KafkaClientConfig {
    private static final String PEM = "PEM";

    private final KafkaSettings settings;
    private final Function<String, @Nullable String> environment;

    KafkaClientConfig(KafkaSettings settings, Function<String, @Nullable String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    Map<String, Object> of(String bootstrap) {
        requireEncryption(bootstrap);
        Map<String, Object> config = new HashMap<>();
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol().name());
        if (settings.tls().enabled()) {
            encryption(config, settings.tls());
        }
        if (settings.sasl().mechanism() != SaslMechanism.NONE) {
            login(config, settings.sasl());
        }
        return Map.copyOf(config);
    }

    private void requireEncryption(String bootstrap) {
        if (!settings.tls().enabled() && !settings.allowPlaintext() && !Loopback.isAll(bootstrap)) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "the broker " + bootstrap + " is on another machine and kafka.tls.enabled is false: set it, or"
                            + " allow plaintext with kafka.allow-plaintext: true or --allow-plaintext");
        }
    }

    private SecurityProtocol protocol() {
        boolean login = settings.sasl().mechanism() != SaslMechanism.NONE;
        if (settings.tls().enabled()) {
            return login ? SecurityProtocol.SASL_SSL : SecurityProtocol.SSL;
        }
        return login ? SecurityProtocol.SASL_PLAINTEXT : SecurityProtocol.PLAINTEXT;
    }

    private void encryption(Map<String, Object> config, TlsSettings tls) {
        if (tls.ca() != null) {
            config.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, PEM);
            config.put(SslConfigs.SSL_TRUSTSTORE_CERTIFICATES_CONFIG, file("kafka.tls.ca", tls.ca()));
        }
        if (tls.certificate() != null && tls.key() != null) {
            config.put(SslConfigs.SSL_KEYSTORE_TYPE_CONFIG, PEM);
            config.put(
                    SslConfigs.SSL_KEYSTORE_CERTIFICATE_CHAIN_CONFIG, file("kafka.tls.certificate", tls.certificate()));
            config.put(SslConfigs.SSL_KEYSTORE_KEY_CONFIG, file("kafka.tls.key", tls.key()));
        }
        if (tls.keyPassword() != null) {
            config.put(
                    SslConfigs.SSL_KEY_PASSWORD_CONFIG, tls.keyPassword().read("kafka.tls.key-password", environment));
        }
    }

    private static Password file(String key, String path) {
        try {
            return new Password(Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.USAGE, key + ": " + path + " can't be read (" + e + "): check the path and its rights", e);
        }
    }

    private void login(Map<String, Object> config, SaslSettings sasl) {
        if (sasl.user() == null || sasl.password() == null) {
            throw new IllegalStateException("a mechanism without a user passed its check");
        }
        Password password = sasl.password().read("kafka.sasl.password", environment);
        config.put(SaslConfigs.SASL_MECHANISM, sasl.mechanism().kafkaName());
        config.put(
                SaslConfigs.SASL_JAAS_CONFIG,
                new Password(sasl.mechanism().loginModule() + " required username=" + quoted(sasl.user()) + " password="
                        + quoted(password.value()) + ";"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
