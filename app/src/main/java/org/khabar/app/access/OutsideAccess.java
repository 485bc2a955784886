package org.khabar.app.access;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.RegistryAccess;
import org.khabar.schemas.RegistryAccess.Authentication;

/**
 * All that is needed to reach a broker and a registry that someone else runs. Its text holds no secret.
 *
 * @param bootstrap where clients connect to
 * @param client what every Kafka client needs to connect
 * @param registry how the registry is reached
 */
public record OutsideAccess(String bootstrap, Map<String, Object> client, RegistryAccess registry) {
    /** Copies the configuration. */
    public OutsideAccess {
        client = Map.copyOf(client);
    }

    /**
     * Reads files and secrets, and refuses to send anything unencrypted to another machine unless that is allowed.
     *
     * @param kafka the broker; its {@code bootstrap} is set
     * @param registry the registry; its {@code url} is set
     * @param environment the variables in which secrets may be kept
     * @throws OperatorException if a file or a secret is missing, or plaintext would go to another machine
     */
    public static OutsideAccess of(
            KafkaSettings kafka, RegistrySettings registry, Function<String, @Nullable String> environment) {
        String bootstrap = kafka.bootstrap();
        URI url = registry.url();
        if (bootstrap == null || url == null) {
            throw new IllegalArgumentException("both addresses must be set");
        }
        return new OutsideAccess(
                bootstrap,
                new KafkaClientConfig(kafka, environment).of(bootstrap),
                registryAccess(registry, url, environment));
    }

    /** Returns the protocol that the broker is spoken to in, as Kafka names it. */
    public String protocol() {
        return String.valueOf(client.get(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG));
    }

    private static RegistryAccess registryAccess(
            RegistrySettings settings, URI url, Function<String, @Nullable String> environment) {
        if (!"https".equals(url.getScheme()) && !settings.allowPlaintext() && !Loopback.isHost(url.getHost())) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "the schema registry " + url + " is on another machine and not https: write an https URL, or allow"
                            + " plaintext with registry.allow-plaintext: true or --allow-plaintext");
        }
        Optional<SSLContext> trust = Optional.ofNullable(settings.ca()).map(ca -> PemTrust.of("registry.ca", ca));
        return new RegistryAccess(url, authentication(settings, environment), trust);
    }

    private static Authentication authentication(
            RegistrySettings settings, Function<String, @Nullable String> environment) {
        if (settings.token() != null) {
            return new Authentication.Bearer(
                    settings.token().read("registry.token", environment).value());
        }
        if (settings.user() != null && settings.password() != null) {
            return new Authentication.Basic(
                    settings.user(),
                    settings.password().read("registry.password", environment).value());
        }
        return new Authentication.None();
    }
}
