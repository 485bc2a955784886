package org.khabar.benchmarks.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.khabar.app.cluster.Cluster;
import org.khabar.benchmarks.apart.Address;
import org.khabar.benchmarks.apart.ServiceApart;

/** {@code khabar replay} in a process of its own, followed by what its group has committed. */
final class ReplayApart implements AutoCloseable {
    private static final long LOOK_MILLIS = 200;
    private static final long STALLED_NANOS = 180_000_000_000L;

    private final String name;
    private final Admin admin;
    private final ServiceApart service;
    private final List<Mark> marks = new ArrayList<>();

    private ReplayApart(String name, Admin admin, ServiceApart service) {
        this.name = name;
        this.admin = admin;
        this.service = service;
    }

    /**
     * Where it was at a moment.
     *
     * @param records how many are behind it
     * @param cpu what its process had used
     * @param nanos the moment
     */
    record Mark(long records, Duration cpu, long nanos) {}

    /** Starts it and does not wait. */
    static ReplayApart start(String name, List<String> options, Cluster cluster, Address log, Path folder) {
        List<String> command = new ArrayList<>(List.of("replay", "--name=" + name));
        command.addAll(options);
        return new ReplayApart(
                name,
                Admin.create(cluster.clientConfig()),
                ServiceApart.start(command, "", log, folder.resolve("replay-" + name)));
    }

    /**
     * Waits until it has passed so many records, or has ended.
     *
     * @throws IllegalStateException if it stands still
     */
    void await(long records) throws InterruptedException {
        long known = -1;
        long since = System.nanoTime();
        while (known < records && service.isAlive()) {
            Thread.sleep(LOOK_MILLIS);
            Mark now = mark();
            if (now.records() > known) {
                known = now.records();
                since = now.nanos();
                marks.add(now);
            }
            if (System.nanoTime() - since > STALLED_NANOS) {
                throw new IllegalStateException("the replay " + name + " stands still after " + known + " records");
            }
        }
    }

    /** Returns where it is. */
    Mark mark() throws InterruptedException {
        return new Mark(records(), service.cpu(), System.nanoTime());
    }

    /** Waits until it has ended by itself. */
    void await() throws InterruptedException {
        await(Long.MAX_VALUE);
    }

    /** Returns the records it has passed: where it is, less where each partition began. */
    private long records() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> places = admin
                    .listConsumerGroupOffsets("khabar-replay-" + name)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .entrySet()
                    .stream()
                    .filter(place -> place.getValue() != null)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return places.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
        } catch (ExecutionException e) {
            return -1; // the group is not there yet
        }
    }

    /** Kills it with {@code kill -9} and starts it again with the same command. */
    void killAndStartAgain() {
        service.kill();
        service.startAgain();
    }

    /** Returns whether it goes on. */
    boolean isAlive() {
        return service.isAlive();
    }

    /** Returns how far it was at each look. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    @Override
    public void close() {
        service.close();
        admin.close();
    }
}
