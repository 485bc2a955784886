package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback that opens each tunnel to one port of this machine, whatever it is asked for, if the login is right. */
final class TunnelProxy implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final String login;
    private final int target;

    TunnelProxy(String login, int target) throws IOException {
        this.login = login;
        this.target = target;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns request line and headers of each tunnel that was asked for. */
    List<String> asked() {
        return asked;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket host = new Socket(InetAddress.getLoopbackAddress(), target)) {
            String head = head(client.getInputStream());
            asked.add(head);
            boolean known = head.contains("Proxy-Authorization: " + login + "\r\n");
            String answer = known ? "200 Connected" : "407 Who is there?\r\nProxy-Authenticate: Basic realm=\"proxy\"";
            client.getOutputStream()
                    .write(("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n").getBytes(ISO_8859_1));
            if (known) {
                Thread back = Thread.ofVirtual().start(() -> copy(host, client));
                copy(client, host);
                back.join();
            }
        } catch (IOException over) {
            // Either side has left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("cut");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void copy(Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            from.getInputStream().transferTo(out);
            to.shutdownOutput();
        } catch (IOException over) {
            // Either side has left.
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
