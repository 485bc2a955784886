package org.khabar.benchmarks.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final String heap;
    private @Nullable ChildProcess process;

    private ServiceApart(List<String> command, String settings, Address log, Path data, String heap) {
        this.command = command;
        this.settings = settings;
        this.log = log;
        this.data = data;
        this.heap = heap;
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
        return start(command, settings, log, data, "512m");
    }

    /**
     * Starts it with settings and a heap of its own and does not wait.
     *
     * @param command the command of {@code khabar} with its options
     * @param settings more lines of its settings file
     * @param log the broker that it works with
     * @param data its data folder; what it and its collector say goes to files beside it
     * @param heap the most its heap may hold, as {@code -Xmx} takes it
     */
    public static ServiceApart start(List<String> command, String settings, Address log, Path data, String heap) {
        ServiceApart service = new ServiceApart(command, SETTINGS + settings, log, data, heap);
        service.startAgain();
        return service;
    }

    /** Starts it on what it has left. */
    public void startAgain() {
        try {
            Path file = beside(".yaml");
            Files.createDirectories(data);
            Files.writeString(file, settings);
            process = ChildProcess.startUnder(
                    givesWay() ? List.of("chrt", "--idle", "0") : List.of(),
                    List.of("-Xmx" + heap, "-XX:+UseParallelGC", "-Xlog:gc:file=" + beside(".gc.log")),
                    line(file),
                    beside(".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("settings for khabar " + command.getFirst(), e);
        }
    }

    /** As the launcher has it. */
    private boolean givesWay() {
        return command.getFirst().equals("replay");
    }

    private Path beside(String ending) {
        return data.resolveSibling(data.getFileName() + ending);
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

    /** Has it collect its garbage, all of it, and waits until it has. */
    public void collect() throws InterruptedException {
        if (process != null) {
            process.collect();
        }
    }

    /** Returns what its collector has said since it was started. */
    public GcLog gc() {
        return GcLog.of(lines(".gc.log"));
    }

    /** Returns what it has said. */
    public List<String> said() {
        return lines(".log");
    }

    private List<String> lines(String ending) {
        try (Stream<String> lines = Files.lines(beside(ending), StandardCharsets.ISO_8859_1)) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what khabar " + command.getFirst() + " says", e);
        }
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
