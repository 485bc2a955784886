package org.khabar.benchmarks.monitor.hostile;

import java.util.List;

/** Hosts that break HTTP or stop in the middle of it: 18 to 29. */
final class TransportFaults {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private TransportFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.page(18, "headers that drip", exchange -> exchange.drip(OK + "X-Long: " + "x".repeat(1_000))),
                Fault.page(19, "a body that drips", exchange -> exchange.drip(OK + "\r\n" + "x".repeat(1_000))),
                Fault.page(20, "hangs", Exchange::hang),
                Fault.feed(20, "a feed that hangs", Exchange::hang),
                Fault.page(21, "hangs after its headers", exchange -> {
                    exchange.raw(OK + "Content-Length: 100\r\n\r\nabc");
                    exchange.hang();
                }),
                says(22, "drops the connection", ""),
                says(22, "drops it in the headers", OK + "Content-Ty"),
                says(23, "a body that is cut", OK + "Content-Length: 100\r\n\r\nabc"),
                says(24, "chunks without an end", CHUNKED + "3\r\nabc\r\n"),
                says(25, "a chunk of 2^64 - 1 bytes", CHUNKED + "FFFFFFFFFFFFFFFF\r\nabc"),
                says(26, "Content-Length: thousand", OK + "Content-Length: thousand\r\nConnection: close\r\n\r\nabc"),
                says(27, "status line 200: OK", "200: OK\r\n\r\nabc"),
                says(28, "no status line", "<html>hello</html>\r\n\r\n"),
                says(29, "a header of 1 MB", OK + "X: " + "x".repeat(1 << 20) + "\r\n\r\n"),
                says(29, "10,000 headers", OK + "X: y\r\n".repeat(10_000) + "\r\n"));
    }

    private static Fault says(int number, String what, String answer) {
        return Fault.page(number, what, exchange -> exchange.raw(answer));
    }
}
