package org.khabar.app.streaming;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.streams.Topology;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.OperatorException;

/**
 * What the topologies of one process share: the cluster, the folder and the memory of their state stores, and the name
 * under which they come back after a restart. Close the runs first.
 */
public final class StreamsHost implements AutoCloseable {
    private final StoreMemory memory;
    private final StreamsProperties properties;
    private final List<StreamsRun> runs = new CopyOnWriteArrayList<>();

    private StreamsHost(StoreMemory memory, StreamsProperties properties) {
        this.memory = memory;
        this.properties = properties;
    }

    /**
     * Prepares a process for topologies.
     *
     * @param data the data folder; state goes to its {@code state}
     */
    public static StreamsHost open(Cluster cluster, StreamsSettings settings, Path data) {
        return open(cluster, settings, data, Map.of());
    }

    /**
     * The same, with lines of a configuration that is not the shipped one, to measure what a line of ours costs.
     *
     * @param over lines of the Kafka Streams configuration, laid over ours
     */
    public static StreamsHost open(Cluster cluster, StreamsSettings settings, Path data, Map<String, Object> over) {
        StoreMemory memory = new StoreMemory(settings.storeMemory());
        return new StreamsHost(
                memory,
                new StreamsProperties(cluster, settings, data.resolve("state"), memory, InstanceId.of(data), over));
    }

    /**
     * Starts a topology.
     *
     * @param applicationId names its consumer group, its internal topics and its state
     * @param deadLetters topic of the records that it fails on
     * @param failed told if it ends by itself
     */
    public StreamsRun start(
            String applicationId,
            String deadLetters,
            Topology topology,
            int threads,
            Consumer<OperatorException> failed) {
        StreamsRun run = StreamsRun.start(topology, properties.of(applicationId, deadLetters, threads), failed);
        runs.add(run);
        return run;
    }

    /** Returns the client configuration of a consumer that is no topology, but comes back after a restart as they do. */
    public Map<String, Object> memberConfig(String group) {
        return properties.memberConfig(group);
    }

    /** Gives the memory back, unless a topology did not stop in time: its stores still use it, until the process ends. */
    @Override
    public void close() {
        if (runs.stream().allMatch(StreamsRun::isClosed)) {
            memory.close();
        }
    }
}
