package org.khabar.benchmarks.monitor.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.khabar.benchmarks.hosts.RequestHead;

/** One request to a host, and the way to answer it with any bytes. */
final class Exchange {
    private static final Duration EVER = Duration.ofMinutes(5);

    private final RequestHead head;
    private final OutputStream out;
    private final int nth;

    /** Takes the request, the way back, and how many requests its spot had before. */
    Exchange(RequestHead head, OutputStream out, int nth) {
        this.head = head;
        this.out = out;
        this.nth = nth;
    }

    String path() {
        return head.path();
    }

    /** Returns how many requests the spot had before this one. */
    int nth() {
        return nth;
    }

    /** Returns a header of the request; empty for none. */
    String header(String name) {
        return head.header(name);
    }

    /** Writes characters, each one byte. */
    void raw(String text) throws IOException {
        raw(text.getBytes(ISO_8859_1));
    }

    void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** Writes a body that begins its answer as well: status 200 and a length. */
    void body(String type, String text) throws IOException {
        answer("200 OK", "Content-Type: " + type + "; charset=utf-8\r\n", text.getBytes(UTF_8));
    }

    /** Writes a whole answer; {@code headers} are lines with their ends. */
    void answer(String status, String headers, byte[] body) throws IOException {
        raw("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n");
        raw(body);
    }

    void status(String status, String headers) throws IOException {
        answer(status, headers, new byte[0]);
    }

    void redirect(String location) throws IOException {
        status("302 Found", "Location: " + location + "\r\n");
    }

    /** Writes one byte a second. */
    void drip(String text) throws IOException, InterruptedException {
        for (byte one : text.getBytes(ISO_8859_1)) {
            raw(new byte[] {one});
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    /** Says nothing until the other side must have gone. */
    void hang() throws InterruptedException {
        Thread.sleep(EVER);
    }
}
