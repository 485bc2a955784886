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
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Many hosts on one machine: addresses of 127.1.0.0/16, each with a server of its own on the same port, HTTP/1.1 with connections kept open, a
 * virtual thread for each. All requests are logged.
 */
final class LoopbackHosts implements AutoCloseable {
    private static final int MAX_HEAD = 16_384;
    private static final int PER_NET = 250;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Queue<Access> accesses = new ConcurrentLinkedQueue<>();
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
            for (List<String> head = head(in); !head.isEmpty(); head = head(in)) {
                long begin = System.nanoTime();
                String path = head.getFirst().split(" ", -1)[1];
                HostSite.Reply reply = site.answer(host, path, header(head, "if-none-match"));
                out.write(bytes(reply));
                out.flush();
                accesses.add(new Access(host, path, begin, System.nanoTime()));
            }
        } catch (IOException e) {
            // the client is gone: killed, most likely
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int lineFeeds = 0;
        while (lineFeeds < 2 && bytes.size() < MAX_HEAD) {
            int next = in.read();
            if (next < 0) {
                return List.of();
            }
            bytes.write(next);
            lineFeeds = next == '\n' ? lineFeeds + 1 : next == '\r' ? lineFeeds : 0;
        }
        return bytes.toString(StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static String header(List<String> head, String name) {
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
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
