package org.khabar.benchmarks.topology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.OutsideCluster;
import org.khabar.benchmarks.apart.Address;

/** A {@link BrokerProcess} that was started, and ends with this. */
public final class BrokerApart implements AutoCloseable {
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final BufferedReader answers;
    private final Address address;
    private final Cluster cluster;

    private BrokerApart(Process process, BufferedReader answers, Address address) {
        this.process = process;
        this.answers = answers;
        this.address = address;
        this.cluster = OutsideCluster.connect(address.bootstrap(), address.registry());
    }

    /**
     * Starts it with the Java and the class path of this process.
     *
     * @param data an empty folder for the broker's data
     * @param pages folder of the pages that it writes
     */
    public static BrokerApart start(Path data, Path pages) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        data.toString(),
                        pages.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            String[] addresses = answer(answers).split(" ", 2);
            return new BrokerApart(process, answers, new Address(addresses[0], URI.create(addresses[1])));
        } catch (IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    /** Returns where it answers. */
    public Address address() {
        return address;
    }

    /** Returns a client of it. */
    public Cluster cluster() {
        return cluster;
    }

    /** Orders pages to be written, at once or at a rate, and does not wait for them. */
    public void order(int count, int perSecond) {
        try {
            process.getOutputStream().write((count + " " + perSecond + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the broker's process takes no orders", e);
        }
    }

    /** Waits until the pages of the last order are written. */
    public void awaitWritten() {
        try {
            answer(answers);
        } catch (IOException e) {
            throw new UncheckedIOException("the broker's process has ended", e);
        }
    }

    private static String answer(BufferedReader answers) throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the broker's process ended without an answer: see its messages above");
        }
        return line;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
