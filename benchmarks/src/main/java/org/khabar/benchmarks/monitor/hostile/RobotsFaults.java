package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;
import java.util.List;

/** Faults of robots.txt: 0 to 11, 39. */
final class RobotsFaults {
    private static final int ANSWERS_LOST = 2;
    private static final int HUGE_CHUNKS = 1_600;

    private RobotsFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.robots(0, "disallows a path", RobotsFaults::rules).closing(),
                Fault.robots(1, "404", exchange -> exchange.status("404 Not Found", "")),
                Fault.robots(2, "401", exchange -> exchange.status("401 Unauthorized", "")),
                Fault.robots(2, "403", exchange -> exchange.status("403 Forbidden", "")),
                Fault.robots(3, "503", exchange -> exchange.status("503 Unavailable", "")),
                Fault.robots(4, "503, then back", RobotsFaults::comesBack).closing(),
                Fault.robots(5, "hangs", Exchange::hang),
                Fault.robots(6, "behind five redirects", RobotsFaults::fiveHops).closing(),
                Fault.robots(7, "redirects to itself", exchange -> exchange.redirect(exchange.path())),
                Fault.robots(8, "100 MB", RobotsFaults::huge).closing(),
                Fault.robots(9, "is HTML", exchange -> exchange.body(Paper.HTML, Paper.page("Welcome", ""))),
                Fault.robots(10, "Crawl-delay 2", exchange -> exchange.body("text/plain", delay(2))),
                Fault.robots(11, "Crawl-delay of a day", exchange -> exchange.body("text/plain", delay(86_400))),
                Fault.page(39, "redirects into a disallowed path", RobotsFaults::intoPrivate)
                        .closing());
    }

    private static void rules(Exchange exchange) throws IOException {
        exchange.body("text/plain", Paper.rules());
    }

    private static String delay(int seconds) {
        return "User-agent: *\nCrawl-delay: " + seconds + "\n";
    }

    private static void comesBack(Exchange exchange) throws IOException {
        if (exchange.nth() < ANSWERS_LOST) {
            exchange.status("503 Unavailable", "");
        } else {
            rules(exchange);
        }
    }

    private static void fiveHops(Exchange exchange) throws IOException {
        String hop = exchange.path().replaceAll("[^0-9]", "");
        int next = hop.isEmpty() ? 1 : Integer.parseInt(hop) + 1;
        if (next <= 5) {
            exchange.redirect("/robots" + next);
        } else {
            rules(exchange);
        }
    }

    private static void huge(Exchange exchange) throws IOException {
        exchange.raw("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + Paper.rules());
        String filler = "# filler\n".repeat(7_000);
        for (int i = 0; i < HUGE_CHUNKS; i++) {
            exchange.raw(filler);
        }
    }

    private static void intoPrivate(Exchange exchange) throws IOException {
        exchange.redirect(exchange.path().replace("/p/", "/private/"));
    }
}
