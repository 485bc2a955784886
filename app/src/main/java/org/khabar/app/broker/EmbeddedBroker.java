package org.khabar.app.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.Ports;

/**
 * A Kafka broker and its controller inside this process, on loopback only. Its log lies in the data folder's
 * {@code broker} and survives restarts and {@code kill -9}. It is up in about 2 s.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(10);

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Formats the folder's log if it is new, and starts.
     *
     * @param folder held by this process, so that no second broker writes the same log
     * @throws OperatorException if the port is in use or the log can't be opened
     */
    public static EmbeddedBroker start(BrokerSettings settings, DataFolder folder) {
        int port = Ports.free(settings.port(), "broker.port");
        int controllerPort = Ports.free(0, "broker.port");
        Path log = folder.path().resolve("broker");
        return start(BrokerConfig.of(port, controllerPort, log), log, port);
    }

    /** Starts with other settings than those that are shipped. */
    static EmbeddedBroker start(Properties config, Path log, int port) {
        format(log);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(config, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            throw new OperatorException(ExitCode.FAILURE, "the embedded broker did not start on " + log + ": " + e, e);
        }
        return new EmbeddedBroker(server, port);
    }

    private static void format(Path log) {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerConfig.NODE_ID)
                    .setClusterId(BrokerConfig.CLUSTER_ID.toString())
                    .setDirectories(new ArrayList<>(List.of(log.toString())))
                    .setMetadataLogDirectory(log.toString())
                    .setControllerListenerName(BrokerConfig.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (Exception e) { // Formatter declares Exception
            throw new OperatorException(
                    ExitCode.FAILURE,
                    "the broker's folder " + log + " can't be prepared (" + e
                            + "): mend it, or name a new data folder with --data",
                    e);
        }
    }

    /** Returns where clients connect to: {@code 127.0.0.1:PORT}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker after its clients; what was acknowledged is on disk. */
    @Override
    public void close() {
        Thread stopping = Thread.ofPlatform().name("broker-stop").start(server::shutdown);
        try {
            if (!stopping.join(STOP)) {
                throw new IllegalStateException("the embedded broker did not stop within " + STOP.toSeconds()
                        + " s; its log recovers at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
