package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sites that have no end, and feeds that are none: 40 to 43, 51, 52. */
final class TrapFaults {
    private static final int DAYS = 500;

    private TrapFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.feed(40, "a calendar without an end", exchange -> feed(exchange, TrapFaults::calendar)),
                Fault.feed(
                        41,
                        "a path that grows",
                        exchange -> feed(exchange, nth -> Paper.item("/p" + "/a/b".repeat(nth + 2)))),
                Fault.feed(
                        42,
                        "session ids",
                        exchange -> feed(exchange, nth -> Paper.item("/p/1.html;jsessionid=" + id()))),
                Fault.sitemap(43, "a sitemap index that contains itself", TrapFaults::ownIndex),
                Fault.feed(51, "HTML in place of a feed", TrapFaults::html),
                Fault.feed(52, "a feed that is cut off", TrapFaults::cut));
    }

    /** The items of the nth poll. */
    private interface Items {
        String of(int nth);
    }

    private static void feed(Exchange exchange, Items items) throws IOException {
        exchange.body(Paper.RSS, Paper.feed(items.of(exchange.nth())));
    }

    private static String calendar(int nth) {
        return IntStream.range(nth * DAYS, (nth + 1) * DAYS)
                .mapToObj(day -> Paper.item("/p/calendar?day=" + day))
                .collect(Collectors.joining());
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static void ownIndex(Exchange exchange) throws IOException {
        exchange.body(
                "application/xml",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>http://"
                        + exchange.header("host") + "/list</loc></sitemap><sitemap><loc>http://"
                        + exchange.header("host")
                        + "/list" + exchange.nth() + "</loc></sitemap></sitemapindex>");
    }

    private static void html(Exchange exchange) throws IOException {
        if (exchange.path().equals("/list/rss")) {
            exchange.body(Paper.RSS, Paper.feed(Paper.items(1)));
        } else {
            exchange.body(
                    Paper.HTML,
                    "<!DOCTYPE html><html><head><title>News</title><link rel='alternate' type='application/rss+xml'"
                            + " href='/list/rss'></head><body><p>News</p></body></html>");
        }
    }

    private static void cut(Exchange exchange) throws IOException {
        String feed = Paper.feed(Paper.items(20));
        exchange.body(Paper.RSS, feed.substring(0, feed.length() / 2));
    }
}
