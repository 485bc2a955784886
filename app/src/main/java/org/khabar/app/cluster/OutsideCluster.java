package org.khabar.app.cluster;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.khabar.app.access.KafkaSettings;
import org.khabar.app.access.OutsideAccess;
import org.khabar.app.access.RegistrySettings;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.schemas.HttpSchemaRegistry;
import org.khabar.schemas.RegistryUnavailableException;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnknownSchemaException;

/**
 * A broker and a registry that someone else runs.
 *
 * @param access how they are reached
 * @param registry the registry's client
 */
public record OutsideCluster(OutsideAccess access, SchemaRegistry registry) implements Cluster {
    private static final int ANSWER_MILLIS = 10_000;

    /** Any id: a registry that answers "unknown" answers. */
    private static final int SOME_ID = 1;

    private static final int MOST_CAUSES = 16; // a chain may be a ring

    /**
     * Asks both once, so that a wrong address fails now and in one line, within 20 s.
     *
     * @throws OperatorException if either does not answer ({@link ExitCode#UNREACHABLE}) or refuses us
     */
    public static OutsideCluster connect(OutsideAccess access) {
        requireBroker(access);
        return new OutsideCluster(access, requireRegistry(access));
    }

    /**
     * The same for a broker and a registry on this machine that ask for nothing.
     *
     * @throws OperatorException if either does not answer
     */
    public static OutsideCluster connect(String bootstrap, URI registry) {
        return connect(OutsideAccess.of(
                KafkaSettings.defaults().withBootstrap(bootstrap),
                RegistrySettings.defaults().withUrl(registry),
                _ -> null));
    }

    private static void requireBroker(OutsideAccess access) {
        Map<String, Object> config = new HashMap<>(access.client());
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        try (Admin admin = Admin.create(config)) {
            admin.describeCluster().nodes().get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw failure(access, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException(ExitCode.FAILURE, "interrupted while waiting for the broker", e);
        }
    }

    private static OperatorException failure(OutsideAccess access, Exception e) {
        if (causes(e).anyMatch(AuthenticationException.class::isInstance)) {
            return new OperatorException(
                    ExitCode.USAGE,
                    "the broker at " + access.bootstrap() + " and we do not accept each other (" + deepest(e)
                            + "): check kafka.sasl and kafka.tls",
                    e);
        }
        if (e instanceof KafkaException && causes(e).noneMatch(OutsideCluster::isNameUnknown)) {
            return new OperatorException(
                    ExitCode.USAGE,
                    "no client can be made for " + access.bootstrap() + " (" + deepest(e) + "): check kafka.tls",
                    e);
        }
        return new OperatorException(
                ExitCode.UNREACHABLE,
                "no broker answers at " + access.bootstrap() + " (" + access.protocol()
                        + "): start it, or name another with --bootstrap HOST:PORT",
                e);
    }

    /** A name that can't be resolved now may be there when its machine is. */
    private static boolean isNameUnknown(Throwable cause) {
        return cause instanceof ConfigException
                && String.valueOf(cause.getMessage()).contains("resolvable");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static String deepest(Throwable failure) {
        return causes(failure)
                .reduce((_, cause) -> cause)
                .map(Throwable::getMessage)
                .orElse("");
    }

    private static SchemaRegistry requireRegistry(OutsideAccess access) {
        SchemaRegistry registry = new HttpSchemaRegistry(access.registry());
        try {
            registry.byId(SOME_ID);
        } catch (UnknownSchemaException e) {
            return registry; // it answered, and is new
        } catch (RegistryUnavailableException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    e.getMessage() + ": start it, check registry in the settings, or name another with --registry URL",
                    e);
        }
        return registry;
    }

    @Override
    public String bootstrap() {
        return access.bootstrap();
    }

    @Override
    public Map<String, Object> clientConfig() {
        return access.client();
    }

    @Override
    public void close() {
        // Nothing of it is ours.
    }
}
