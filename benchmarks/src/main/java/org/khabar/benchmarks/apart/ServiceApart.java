package org.khabar.benchmarks.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.app.Main;

/** A service of Khabar as it is shipped: {@code khabar process}, with its own heap and collector, beside a broker. */
public final class ServiceApart implements AutoCloseable {
    private static final String SETTINGS = "http:\n  port: 0\n";

    private final List<String> command;
    private final String settings;
    private final Address log;
    private final Path data;
    private @Nullable ChildProcess process;

    private ServiceApart(List<String> command, String settings, Address log, Path data) {
        this.command = command;
        this.settings = settings;
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
        return start(List.of(command), "", log.address(), data);
    }

    /**
     * Starts it with settings of its own and does not wait.
     *
     * @param command the command of {@code khabar} with its options
     * @param settings more lines of its settings file
     * @param log the broker that it works with
     * @param data its data folder; what it says goes to a file beside it
     */
    public static ServiceApart start(List<String> command, String settings, Address log, Path data) {
        ServiceApart service = new ServiceApart(command, SETTINGS + settings, log, data);
        service.startAgain();
        return service;
    }

    /** Starts it on what it has left. */
    public void startAgain() {
        try {
            Path file = data.resolveSibling(data.getFileName() + ".yaml");
            Files.createDirectories(data);
            Files.writeString(file, settings);
            process = ChildProcess.start(
                    List.of("-Xmx512m", "-XX:+UseParallelGC"),
                    line(file),
                    data.resolveSibling(data.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("settings for khabar " + command.getFirst(), e);
        }
    }

    private List<String> line(Path file) {
        List<String> line = new ArrayList<>(List.of(Main.class.getName()));
        line.addAll(command);
        line.addAll(List.of(
                "--bootstrap=" + log.bootstrap(),
                "--registry=" + log.registry(),
                "--data=" + data,
                "--config=" + file));
        return line;
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

    /** Stops it as it stands, and what it has under way: {@code kill -STOP}. */
    public void freeze() {
        if (process != null) {
            process.signal("STOP");
        }
    }

    /** Has it go on: {@code kill -CONT}. */
    public void thaw() {
        if (process != null) {
            process.signal("CONT");
        }
    }

    /** Returns the processor time it has taken so far. */
    public Duration cpu() {
        return process == null ? Duration.ZERO : process.cpu();
    }

    /** Deletes its state stores, as a lost disk would. */
    public void deleteState() {
        try (Stream<Path> files = Files.walk(data.resolve("state"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the state of khabar " + command.getFirst(), e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
