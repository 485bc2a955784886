package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Addresses of this machine that no allow-list names, on one port. Whoever connects to one is counted. */
public final class Canary implements AutoCloseable {
    private static final List<String> ADDRESSES = List.of("127.0.0.1", "127.3.0.1", "::1");

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    private Canary() {}

    /** Listens on a free port; on the IPv6 address only where there is one. */
    public static Canary listen() throws IOException {
        Canary canary = new Canary();
        int port = 0;
        for (String address : ADDRESSES) {
            try {
                ServerSocket socket = new ServerSocket(port, 50, InetAddress.getByName(address));
                port = socket.getLocalPort();
                canary.sockets.add(socket);
                Thread.ofVirtual().start(() -> canary.count(socket));
            } catch (IOException e) {
                if (!address.contains(":")) {
                    canary.close();
                    throw e;
                }
            }
        }
        return canary;
    }

    /** Returns the port, the same of all addresses. */
    public int port() {
        return sockets.getFirst().getLocalPort();
    }

    /** Returns how many connections there were. */
    public int connections() {
        return connections.get();
    }

    private void count(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }
}
