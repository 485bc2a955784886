package org.khabar.benchmarks.monitor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.khabar.benchmarks.hosts.RequestHead;

/**
 * Many hosts on one machine: addresses of 127.1.0.0/16, each with a server of its own on the same port, HTTP/1.1 with connections kept open, a
 * virtual thread for each. All requests are logged.
 */
final class LoopbackHosts implements AutoCloseable {
    private static final int PER_NET = 250;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Queue<Access> accesses = new ConcurrentLinkedQueue<>();
    private final LongAdder answered = new LongAdder();
    private final HostSite site;
    private final int port;

    private LoopbackHosts(HostSite site, int port) {
        this.site = site;
        this.port = port;
    }

    /** Starts so many hosts. */
    static LoopbackHosts start(int hosts, HostSite site) throws IOException {
        ServerSocket first = new ServerSocket(0, 128, InetAddress.getByName(address(0)));
        LoopbackHosts all = new LoopbackHosts(site, first.getLocalPort());
        all.serve(first, address(0));
        for (int i = 1; i < hosts; i++) {
            all.serve(new ServerSocket(all.port, 128, InetAddress.getByName(address(i))), address(i));
        }
        return all;
    }

    static String address(int host) {
        return "127.1." + host / PER_NET + "." + (1 + host % PER_NET);
    }

    int port() {
        return port;
    }

    /** Returns how many requests there were so far. */
    long requests() {
        return answered.sum();
    }

    /** Returns the requests so far, in the order in which they ended. */
    List<Access> accesses() {
        return List.copyOf(accesses);
    }

    private void serve(ServerSocket socket, String host) {
        sockets.add(socket);
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    Thread.ofVirtual().start(() -> converse(connection, host));
                } catch (IOException e) {
                    return; // closed
                }
            }
        });
    }

    private void converse(Socket connection, String host) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            for (RequestHead head = RequestHead.read(in); head != null; head = RequestHead.read(in)) {
                long begin = System.nanoTime();
                HostSite.Reply reply = site.answer(host, head.path(), head.header("if-none-match"));
                out.write(bytes(reply));
                out.flush();
                answered.increment();
                accesses.add(new Access(host, head.path(), begin, System.nanoTime()));
            }
        } catch (IOException e) {
            // the client is gone: killed, most likely
        }
    }

    private static byte[] bytes(HostSite.Reply reply) {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        String tag = reply.etag().isEmpty() ? "" : "ETag: " + reply.etag() + "\r\n";
        byte[] head = ("HTTP/1.1 " + reply.status() + " X\r\nContent-Type: " + reply.contentType() + "\r\n" + tag
                        + (reply.status() == 304 ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream(head.length + body.length);
        all.writeBytes(head);
        all.writeBytes(body);
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }
}
