package org.khabar.app.cli;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.app.access.KafkaSettings;
import org.khabar.app.access.OutsideAccess;
import org.khabar.app.access.RegistrySettings;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.settings.Settings;
import picocli.CommandLine.Option;

/** The options that name a broker and a registry outside this process. */
public final class ClusterOptions {
    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "Kafka broker to use instead of the embedded one; needs --registry.")
    private @Nullable String bootstrap;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "Schema registry with the Confluent API, such as http://127.0.0.1:8081.")
    private @Nullable URI registry;

    @Option(
            names = "--allow-plaintext",
            description = "Connect without TLS to a broker and a registry on other machines.")
    private boolean allowPlaintext;

    /** Tells whether nothing was named, so that the embedded broker is meant. */
    boolean isEmbedded(Settings settings) {
        return bootstrap == null
                && registry == null
                && settings.kafka().bootstrap() == null
                && settings.registry().url() == null;
    }

    /**
     * Returns the cluster that options and settings name, options first; empty where the embedded one is meant.
     *
     * @throws OperatorException if only one of the two is named, or either does not answer
     */
    public Optional<OutsideCluster> outside(Settings settings) {
        return access(settings).map(OutsideCluster::connect);
    }

    /**
     * Returns how the cluster that options and settings name is reached, without asking it.
     *
     * @throws OperatorException if only one of the two is named, or a secret or file is missing
     */
    Optional<OutsideAccess> access(Settings settings) {
        KafkaSettings kafka = given("--bootstrap", bootstrap, settings.kafka()::withBootstrap, settings.kafka());
        RegistrySettings reached = given("--registry", registry, settings.registry()::withUrl, settings.registry());
        if (kafka.bootstrap() == null && reached.url() == null) {
            return Optional.empty();
        }
        if (kafka.bootstrap() == null || reached.url() == null) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "a broker and a registry belong together: name both with --bootstrap and --registry or in the"
                            + " settings, or neither for the embedded ones");
        }
        return Optional.of(OutsideAccess.of(
                allowPlaintext ? kafka.withPlaintext() : kafka,
                allowPlaintext ? reached.withPlaintext() : reached,
                System::getenv));
    }

    /** Lays what an option names over the settings. */
    private static <O, S> S given(String option, @Nullable O value, Function<O, S> over, S settings) {
        try {
            return value == null ? settings : over.apply(value);
        } catch (IllegalArgumentException e) {
            throw new OperatorException(ExitCode.USAGE, option + ": " + e.getMessage(), e);
        }
    }
}
