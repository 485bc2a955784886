package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A host on loopback that answers with any bytes, in any way. */
final class RawHost implements AutoCloseable {
    /** How the host answers one connection. */
    @FunctionalInterface
    interface Script {
        /** Writes the answer; the connection is closed afterwards. */
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket listener;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();

    RawHost() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listener.getLocalPort();
    }

    String hostAndPort() {
        return "127.0.0.1:" + port();
    }

    String url(String path) {
        return "http://" + hostAndPort() + path;
    }

    /** Answers the next connection with these characters, each one byte. */
    RawHost answers(String text) {
        return answers(text.getBytes(ISO_8859_1));
    }

    RawHost answers(byte[] bytes) {
        return plays(out -> out.write(bytes));
    }

    /** Answers the next connection by a script; the last script answers all further ones. */
    RawHost plays(Script script) {
        scripts.add(script);
        return this;
    }

    /** Returns what was asked so far: request line and headers of each request. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns how many connections were made, asked for anything or not. */
    synchronized int connections() {
        return sockets.size();
    }

    private void listen() {
        try {
            while (true) {
                Socket socket = listener.accept();
                synchronized (this) {
                    sockets.add(socket);
                }
                Script script = scripts.size() > 1 ? scripts.remove() : scripts.element();
                Thread.ofVirtual().start(() -> serve(socket, script));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket, Script script) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.append(line).append('\n');
            }
            synchronized (this) {
                requests.add(request.toString());
            }
            script.answer(socket.getOutputStream());
        } catch (IOException clientLeft) {
            // What the client does about a bad answer.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        synchronized (this) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
