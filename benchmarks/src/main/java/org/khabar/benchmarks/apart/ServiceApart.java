package org.khabar.benchmarks.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.app.Main;

/** A service of Khabar as it is shipped: {@code khabar process}, with its own heap and collector, beside a {@link LogApart}. */
public final class ServiceApart implements AutoCloseable {
    private final String command;
    private final LogApart log;
    private final Path data;
    private @Nullable ChildProcess process;

    private ServiceApart(String command, LogApart log, Path data) {
        this.command = command;
        this.log = log;
        this.data = data;
    }

    /**
     * Starts it and does not wait.
     *
     * @param command the command of {@code khabar}
     * @param data its data folder; what it says goes to a file beside it
     */
    public static ServiceApart start(String command, LogApart log, Path data) {
        ServiceApart service = new ServiceApart(command, log, data);
        service.startAgain();
        return service;
    }

    /** Starts it on what it has left. */
    public void startAgain() {
        try {
            Path settings = data.resolveSibling("khabar.yaml");
            Files.createDirectories(data);
            Files.writeString(settings, "http:\n  port: 0\n");
            process = ChildProcess.start(
                    List.of("-Xmx512m", "-XX:+UseParallelGC"),
                    List.of(
                            Main.class.getName(),
                            command,
                            "--bootstrap=" + log.bootstrap(),
                            "--registry=" + log.registry(),
                            "--data=" + data,
                            "--config=" + settings),
                    data.resolveSibling(data.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("settings for khabar " + command, e);
        }
    }

    /** Returns whether it has not ended by itself. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9}. */
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Deletes its state stores, as a lost disk would. */
    public void deleteState() {
        try (Stream<Path> files = Files.walk(data.resolve("state"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the state of khabar " + command, e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
