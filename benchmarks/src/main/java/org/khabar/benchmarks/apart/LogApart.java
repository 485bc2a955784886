package org.khabar.benchmarks.apart;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.Ports;

/** A {@link LogProcess}: it keeps its ports and its folder when it is started again. */
public final class LogApart implements AutoCloseable {
    private static final Duration UP = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 300;

    private final Path folder;
    private final int port = Ports.free(0, "broker");
    private final int httpPort = Ports.free(0, "http");
    private @Nullable ChildProcess process;

    private LogApart(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param folder its data, and {@code log} with what it says
     */
    public static LogApart start(Path folder) throws InterruptedException {
        LogApart log = new LogApart(folder);
        log.startAgain();
        try {
            log.cluster();
            return log;
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** Returns a client of it, once it answers and has its topics. */
    public Cluster cluster() throws InterruptedException {
        long end = System.nanoTime() + UP.toNanos();
        while (true) {
            try {
                OutsideCluster cluster =
                        OutsideCluster.connect(address().bootstrap(), address().registry());
                if (Committed.hasTopics(cluster)) {
                    return cluster;
                }
            } catch (OperatorException e) {
                if (System.nanoTime() > end || process == null || !process.isAlive()) {
                    throw e;
                }
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Returns where it answers, now and after it has been started again. */
    public Address address() {
        return new Address("127.0.0.1:" + port, URI.create("http://127.0.0.1:" + httpPort));
    }

    /** {@code kill -9}. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Starts it on what it has left, and does not wait. */
    public void startAgain() {
        process = ChildProcess.start(
                List.of("-Xmx1g", "-XX:+UseSerialGC"),
                List.of(LogProcess.class.getName(), folder.toString(), String.valueOf(port), String.valueOf(httpPort)),
                folder.resolveSibling(folder.getFileName() + ".log"));
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
