package org.khabar.app.cli;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
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

    /** Tells whether neither was named, so that the embedded broker is meant. */
    boolean isEmbedded() {
        return bootstrap == null && registry == null;
    }

    /**
     * Returns the cluster that was named; empty where the embedded one is meant.
     *
     * @throws OperatorException if only one of the two is named, or either does not answer within 10 s
     */
    public Optional<OutsideCluster> outside() {
        if (bootstrap == null && registry == null) {
            return Optional.empty();
        }
        if (bootstrap == null || registry == null) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "--bootstrap and --registry belong together: name both, or neither for the embedded broker");
        }
        return Optional.of(OutsideCluster.connect(bootstrap, registry));
    }
}
