package org.khabar.benchmarks.monitor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Answers that are HTTP and a nuisance all the same: 12 to 17, 35, 36, 63. */
final class AnswerFaults {
    private static final int COOKIES = 40;

    private AnswerFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.page(12, "429 with seconds", exchange -> later(exchange, "429 Too Many Requests", "3")),
                Fault.page(13, "503 with a date", exchange -> later(exchange, "503 Unavailable", date())),
                Fault.page(14, "absurd Retry-After", exchange -> later(exchange, "503 Unavailable", "9".repeat(20))),
                Fault.page(14, "garbage Retry-After", exchange -> later(exchange, "503 Unavailable", "soon")),
                Fault.page(15, "a page: 500 for ever", exchange -> exchange.status("500 Broken", "")),
                Fault.feed(15, "a feed: 500 for ever", exchange -> exchange.status("500 Broken", "")),
                Fault.page(16, "404", exchange -> exchange.status("404 Not Found", "")),
                Fault.page(16, "410", exchange -> exchange.status("410 Gone", "")),
                Fault.feed(17, "304 for ever", AnswerFaults::neverModified),
                Fault.page(35, "a circle of redirects", AnswerFaults::circle),
                Fault.page(36, "a chain of redirects", exchange -> exchange.redirect(exchange.path() + "x")),
                Fault.feed(36, "a feed at the end of none", exchange -> exchange.redirect(exchange.path() + "x")),
                Fault.page(63, "a cookie bomb", AnswerFaults::cookies));
    }

    /** Every other answer is a good one. */
    private static void later(Exchange exchange, String status, String when) throws IOException {
        if (exchange.nth() % 2 == 0) {
            exchange.status(status, "Retry-After: " + when + "\r\n");
        } else {
            exchange.body(Paper.HTML, Paper.page(exchange.path(), ""));
        }
    }

    private static String date() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(5).atZone(ZoneOffset.UTC));
    }

    private static void neverModified(Exchange exchange) throws IOException {
        if (exchange.header("if-none-match").isEmpty()) {
            exchange.answer(
                    "200 OK", "ETag: \"one\"\r\n", Paper.feed(Paper.items(1)).getBytes(UTF_8));
        } else {
            exchange.status("304 Not Modified", "ETag: \"one\"\r\n");
        }
    }

    private static void circle(Exchange exchange) throws IOException {
        String path = exchange.path();
        exchange.redirect(path.endsWith("?again") ? path.replace("?again", "") : path + "?again");
    }

    private static void cookies(Exchange exchange) throws IOException {
        StringBuilder bomb = new StringBuilder();
        for (int i = 0; i < COOKIES; i++) {
            bomb.append("Set-Cookie: c" + i + "=" + "x".repeat(4_000) + "; Path=/\r\n");
        }
        exchange.status("200 OK", bomb.toString());
    }
}
