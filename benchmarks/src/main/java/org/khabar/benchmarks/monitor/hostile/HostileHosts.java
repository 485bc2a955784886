package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A host for each fault: addresses of 127.2.0.0/16, all on one port, one request a connection. */
public final class HostileHosts implements AutoCloseable {
    private static final int PER_NET = 250;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<HostileHost> hosts;

    /**
     * A source of a hostile host.
     *
     * @param url what is to be polled
     * @param kind its kind, as the file of sources says it
     */
    public record HostileSource(String url, String kind) {}

    /**
     * How often a fault was met.
     *
     * @param fault its number and what it does
     * @param times requests that it answered
     */
    public record Met(String fault, int times) {}

    private HostileHosts(List<HostileHost> hosts) {
        this.hosts = hosts;
    }

    /** Starts a host for each fault that a host can do; some of them lead to the canary. */
    public static HostileHosts start(Canary canary) throws IOException {
        HostileHosts all = new HostileHosts(
                HostileWeb.faults(canary.port()).stream().map(HostileHost::new).toList());
        int port = 0;
        for (int host = 0; host < all.hosts.size(); host++) {
            ServerSocket socket = new ServerSocket(port, 50, InetAddress.getByName(address(host)));
            port = socket.getLocalPort();
            all.sockets.add(socket);
            HostileHost hostile = all.hosts.get(host);
            Thread.ofVirtual().start(() -> all.listen(socket, hostile));
        }
        return all;
    }

    private static String address(int host) {
        return "127.2." + host / PER_NET + "." + (1 + host % PER_NET);
    }

    private String authority(int host) {
        return address(host) + ":" + sockets.getFirst().getLocalPort();
    }

    /** Returns the addresses with their port: what an allow-list has to name. */
    public List<String> authorities() {
        return IntStream.range(0, hosts.size()).mapToObj(this::authority).toList();
    }

    /** Returns a source for each host, in the order of the hosts. */
    public List<HostileSource> sources() {
        return IntStream.range(0, hosts.size())
                .mapToObj(host -> new HostileSource(
                        "http://" + authority(host) + "/list",
                        hosts.get(host).fault().kind()))
                .toList();
    }

    /** Returns how often each fault was met. */
    public List<Met> met() {
        return hosts.stream()
                .map(host -> new Met(host.fault().number() + " " + host.fault().what(), host.met()))
                .toList();
    }

    /** Returns how many requests there were for what a robots.txt forbids. */
    public int forbidden() {
        return hosts.stream().mapToInt(HostileHost::forbidden).sum();
    }

    private void listen(ServerSocket socket, HostileHost host) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> {
                    host.serve(connection);
                    open.remove(connection);
                });
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
        for (Socket connection : open) {
            connection.close();
        }
    }
}
