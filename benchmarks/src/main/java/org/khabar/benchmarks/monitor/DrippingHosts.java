package org.khabar.benchmarks.monitor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.benchmarks.hosts.RequestHead;

/**
 * Hosts that each take one connection and answer it a byte every ten seconds. Nobody listens afterwards: a process may have no more than so many
 * files open, and a listener is one.
 */
final class DrippingHosts implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final byte[] BEGIN =
            "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nContent-Length: 100000\r\n\r\n<rss>"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final List<ServerSocket> listeners = new ArrayList<>();
    private final Set<Socket> dripping = ConcurrentHashMap.newKeySet();

    private DrippingHosts() {}

    static DrippingHosts start(int hosts) throws IOException {
        DrippingHosts all = new DrippingHosts();
        int port = 0;
        for (int host = 0; host < hosts; host++) {
            ServerSocket listener = new ServerSocket(port, 1, InetAddress.getByName(LoopbackHosts.address(host)));
            port = listener.getLocalPort();
            all.listeners.add(listener);
            Thread.ofVirtual().start(() -> all.serve(listener));
        }
        return all;
    }

    /** Returns what has to be said of them for a producer to watch them all. */
    Watched watched() {
        List<String> sources = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (ServerSocket listener : listeners) {
            String authority = listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
            allowed.add(authority);
            sources.add(
                    Watched.source("s" + sources.size(), "http://" + authority + "/feed.xml", "    interval: 1h\n"));
        }
        return new Watched(sources, allowed);
    }

    /** Returns how many connections are being answered. */
    int open() {
        return dripping.size();
    }

    private void serve(ServerSocket listener) {
        try (Socket connection = listener.accept()) {
            listener.close();
            if (RequestHead.read(new BufferedInputStream(connection.getInputStream(), 512)) == null) {
                return;
            }
            connection.getOutputStream().write(BEGIN);
            dripping.add(connection);
            while (true) {
                Thread.sleep(PAUSE);
                connection.getOutputStream().write(' ');
            }
        } catch (IOException e) {
            // The other side has had enough, or this one.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends all answers. */
    void cut() throws IOException {
        for (Socket connection : dripping) {
            connection.close();
        }
        dripping.clear();
    }

    @Override
    public void close() throws IOException {
        cut();
        for (ServerSocket listener : listeners) {
            listener.close();
        }
    }
}
