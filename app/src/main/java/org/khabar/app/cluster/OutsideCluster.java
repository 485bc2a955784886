package org.khabar.app.cluster;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.HttpSchemaRegistry;
import org.khabar.schemas.RegistryUnavailableException;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnknownSchemaException;

/**
 * A broker and a registry that someone else runs.
 *
 * @param bootstrap where clients connect to
 * @param registry the registry's client
 */
public record OutsideCluster(String bootstrap, SchemaRegistry registry) implements Cluster {
    private static final int ANSWER_MILLIS = 6_000;

    /** Any id: a registry that answers "unknown" answers. */
    private static final int SOME_ID = 1;

    /**
     * Asks both once, so that a wrong address fails now and in one line, within 10 s.
     *
     * @throws OperatorException if either does not answer
     */
    public static OutsideCluster connect(String bootstrap, URI registry) {
        requireBroker(bootstrap);
        return new OutsideCluster(bootstrap, requireRegistry(registry));
    }

    private static void requireBroker(String bootstrap) {
        Map<String, Object> config = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        try (Admin admin = Admin.create(config)) {
            admin.describeCluster().nodes().get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "no broker answers at " + bootstrap + ": start it, or name another with --bootstrap HOST:PORT",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException(ExitCode.FAILURE, "interrupted while waiting for the broker", e);
        }
    }

    private static SchemaRegistry requireRegistry(URI url) {
        SchemaRegistry registry = new HttpSchemaRegistry(url);
        try {
            registry.byId(SOME_ID);
        } catch (UnknownSchemaException e) {
            return registry; // it answered, and is new
        } catch (RegistryUnavailableException | IllegalArgumentException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "no schema registry answers at " + url + ": start it, or name another with --registry URL",
                    e);
        }
        return registry;
    }

    @Override
    public void close() {
        // Nothing of it is ours.
    }
}
