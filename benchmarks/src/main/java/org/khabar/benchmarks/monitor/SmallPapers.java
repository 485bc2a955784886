package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * Small papers that publish at their own regular times, one a host. Every fifth entry of a feed lies under {@code /private/}, which robots.txt
 * forbids.
 */
final class SmallPapers implements HostSite {
    private static final int LISTED = 20;
    private static final int FORBIDDEN_EACH = 5;
    private static final int SLOWEST_MILLIS = 120;
    private static final String PARAGRAPH =
            "<p>The harbour office said on Monday that the ferry would leave an hour later until"
                    + " the pier is mended, which may take the rest of the month, and asked travellers for patience.</p>\n";

    private final Instant begin;
    private final Duration every;

    /** Papers that each publish once in a while, beginning at some time. */
    SmallPapers(Instant begin, Duration every) {
        this.begin = begin;
        this.every = every;
    }

    @Override
    public Reply answer(String host, String path, String known) {
        pause(host, path);
        long newest = published(host, Instant.now());
        if (path.equals("/robots.txt")) {
            return new Reply(200, "text/plain", "User-agent: *\nDisallow: /private/\n", "");
        }
        if (path.equals("/feed.xml")) {
            String etag = "\"" + newest + "\"";
            return known.equals(etag)
                    ? new Reply(304, "application/rss+xml", "", etag)
                    : new Reply(200, "application/rss+xml", feed(host, newest), etag);
        }
        return path.startsWith("/news/") || path.startsWith("/private/")
                ? new Reply(200, "text/html; charset=utf-8", page(host, path), "")
                : Reply.notFound();
    }

    /** Returns how many entries a host has published by some time. */
    long published(String host, Instant when) {
        return Math.max(0, (Duration.between(begin, when).toMillis() + phase(host)) / every.toMillis());
    }

    /** Returns when a host publishes an entry. */
    Instant publishedAt(String host, long entry) {
        return begin.plusMillis(entry * every.toMillis() - phase(host));
    }

    private long phase(String host) {
        return Math.floorMod(host.hashCode() * 2_654_435_761L, every.toMillis());
    }

    static String path(long entry) {
        return (isForbidden(entry) ? "/private/" : "/news/") + entry + ".html";
    }

    static boolean isForbidden(long entry) {
        return entry % FORBIDDEN_EACH == 0;
    }

    /** Every host is slow now and then. */
    private static void pause(String host, String path) {
        try {
            Thread.sleep(new Random(host.hashCode() * 31L + path.hashCode()).nextInt(SLOWEST_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String feed(String host, long newest) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Paper of " + host + "</title>\n");
        for (long entry = newest; entry > Math.max(0, newest - LISTED); entry--) {
            feed.append("<item><title>Item " + entry + "</title><link>" + path(entry) + "</link><guid>" + entry
                    + "</guid></item>\n");
        }
        return feed + "</channel></rss>\n";
    }

    private static String page(String host, String path) {
        return "<html><head><title>" + path + " of " + host + "</title></head><body><article><h1>" + path + " of "
                + host + "</h1>\n" + PARAGRAPH.repeat(6) + "</article></body></html>\n";
    }
}
