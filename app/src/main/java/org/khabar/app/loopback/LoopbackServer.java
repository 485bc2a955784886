package org.khabar.app.loopback;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/**
 * An HTTP server, a virtual thread for each exchange. It serves the embedded registry, the status and the health; on loopback
 * unless a person has set another address.
 */
public final class LoopbackServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private LoopbackServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts on a loopback port.
     *
     * @param port the port; 0 takes a free one
     * @throws OperatorException if the port is in use
     */
    public static LoopbackServer start(int port) {
        return start(new HttpSettings(HttpSettings.LOOPBACK, port));
    }

    /**
     * Starts where a person has said.
     *
     * @throws OperatorException if the port is in use, or the address is none of this machine
     */
    public static LoopbackServer start(HttpSettings where) {
        int port = where.port();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(where.address(), port), 64);
            ExecutorService threads = Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("http-", 0).factory());
            server.setExecutor(threads);
            server.start();
            return new LoopbackServer(server, threads);
        } catch (BindException e) {
            throw Ports.inUse(port, "http.port", e);
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILURE,
                    "the HTTP server did not start on " + where.address() + ":" + port + " (" + e
                            + "): set http.address to an address of this machine",
                    e);
        }
    }

    /** Serves a path and everything below it that no longer path is mounted on. */
    public void mount(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** Returns the server's URL, without a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
