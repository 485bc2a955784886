package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.LongStream;

/** What a hostile host does where its fault does not touch: a feed with a new story every ten seconds, and one under {@code /private/} with it. */
final class Paper {
    static final String HTML = "text/html";
    static final String RSS = "application/rss+xml";
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int LISTED = 20;
    private static final String PARAGRAPH = "<p>The harbour office said on Monday that the ferry would leave an hour"
            + " later until the pier is mended, which may take the rest of the month.</p>\n";

    private final long begin = System.nanoTime();

    void answer(Exchange exchange, Fault fault) throws IOException {
        switch (Spot.of(exchange.path())) {
            case ROBOTS -> {
                if (fault.closed()) {
                    exchange.body("text/plain", rules());
                } else {
                    exchange.status("404 Not Found", "");
                }
            }
            case LIST -> exchange.body(RSS, feed(items(newest())));
            case PAGE -> exchange.body(HTML, page(exchange.path(), ""));
        }
    }

    static String rules() {
        return "User-agent: *\nDisallow: /private/\n";
    }

    /** Returns how many stories a host has published since it began. */
    long newest() {
        return (System.nanoTime() - begin) / EVERY.toNanos() + 1;
    }

    /** Returns the entries of the newest stories. */
    static String items(long newest) {
        StringBuilder items = new StringBuilder();
        LongStream.rangeClosed(Math.max(1, newest - LISTED), newest)
                .forEach(story ->
                        items.append(item("/p/" + story + ".html")).append(item("/private/" + story + ".html")));
        return items.toString();
    }

    static String item(String link) {
        return "<item><title>Story " + link + "</title><link>" + link + "</link></item>\n";
    }

    static String feed(String items) {
        return "<rss version=\"2.0\"><channel><title>A paper</title>\n" + items + "</channel></rss>\n";
    }

    /** Returns a page with more of its body. */
    static String page(String title, String more) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>\n"
                + PARAGRAPH.repeat(6) + more + "</article></body></html>\n";
    }
}
