package org.khabar.app.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.broker.DataFolder;
import org.khabar.app.broker.EmbeddedBroker;
import org.khabar.app.broker.HangingTransactions;
import org.khabar.app.broker.Quota;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.registry.EmbeddedRegistry;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.SchemaRegistry;

/** The embedded broker, its registry, its HTTP server and its data folder, started and stopped as one. */
public final class EmbeddedCluster implements Cluster {
    private final StopOrder stop;
    private final String bootstrap;
    private final SchemaRegistry registry;
    private final LoopbackServer http;

    private EmbeddedCluster(StopOrder stop, String bootstrap, SchemaRegistry registry, LoopbackServer http) {
        this.stop = stop;
        this.bootstrap = bootstrap;
        this.registry = registry;
        this.http = http;
    }

    /**
     * Starts on a data folder, making it where it is missing. Folder, quota and ports are checked before anything is
     * written.
     *
     * @param broker what is set of the broker
     * @param httpPort port of registry and status; 0 takes a free one
     * @param data the data folder
     * @param overQuota told once if the folder outgrows its quota later
     * @throws OperatorException if the folder or a port is in use, or the folder is over its quota
     */
    public static EmbeddedCluster start(
            BrokerSettings broker, int httpPort, Path data, Consumer<OperatorException> overQuota) {
        StopOrder stop = new StopOrder();
        try {
            DataFolder folder = stop.add(DataFolder.open(data));
            stop.add(Quota.guard(folder, broker.quota(), overQuota));
            LoopbackServer http = stop.add(LoopbackServer.start(httpPort));
            String bootstrap = stop.add(EmbeddedBroker.start(broker, folder)).bootstrap();
            try (Admin admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
                new TopicAdmin(admin).require(List.of(TopicPlan.schemas()));
            }
            stop.add(HangingTransactions.watch(bootstrap));
            EmbeddedRegistry registry = stop.add(EmbeddedRegistry.start(bootstrap, http));
            register(registry.registry(), folder);
            return new EmbeddedCluster(stop, bootstrap, registry.registry(), http);
        } catch (RuntimeException e) {
            stop.close();
            throw e;
        }
    }

    /** What another process asks for over HTTP must be there before this one has written its first record. */
    private static void register(SchemaRegistry registry, DataFolder folder) {
        try {
            Subjects.register(Subjects.live(), registry);
        } catch (IncompatibleSchemaException e) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    folder.path() + " was written by another version (" + e.getMessage()
                            + "): use that version, or another folder with --data",
                    e);
        }
    }

    @Override
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public Map<String, Object> clientConfig() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }

    @Override
    public SchemaRegistry registry() {
        return registry;
    }

    /** Returns the HTTP server, for what is to be served beside the registry. */
    public LoopbackServer http() {
        return http;
    }

    @Override
    public void close() {
        stop.close();
    }
}
