package org.khabar.benchmarks.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that writes to a file and does not outlive this one: a Java process with the class path of this one, or any program. */
public final class ChildProcess implements AutoCloseable {
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Thread hook;

    private ChildProcess(Process process) {
        this.process = process;
        this.hook = Thread.ofPlatform().unstarted(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a Java process.
     *
     * @param flags flags of its virtual machine
     * @param command main class and arguments
     * @param output where it writes; an earlier one's lines stay
     */
    public static ChildProcess start(List<String> flags, List<String> command, Path output) {
        return startUnder(List.of(), flags, command, output);
    }

    /**
     * Starts a Java process under another program.
     *
     * @param runner the other program and its arguments, such as one that gives it another priority
     * @param flags flags of its virtual machine
     * @param command main class and arguments
     * @param output where it writes; an earlier one's lines stay
     */
    static ChildProcess startUnder(List<String> runner, List<String> flags, List<String> command, Path output) {
        List<String> line = new ArrayList<>(runner);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        line.addAll(flags);
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(command);
        return start(line, output);
    }

    /**
     * Starts a program.
     *
     * @param line its name and arguments
     * @param output where it writes; an earlier one's lines stay
     */
    public static ChildProcess start(List<String> line, Path output) {
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            return new ChildProcess(new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("a process can't be started", e);
        }
    }

    /** Returns whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Sends a signal, by its name without SIG. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("kill -" + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has it collect its garbage, and waits until it has. */
    void collect() throws InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd GC.run", e);
        }
    }

    /** Returns the processor time it has taken so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** {@code kill -9}, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        await();
        forget();
    }

    /** {@code kill}, and {@code kill -9} where that does not help within half a minute. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        forget();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            process.destroyForcibly(); // this process ends already
        }
    }
}
