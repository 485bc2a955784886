package org.khabar.benchmarks.monitor;

import java.time.Duration;
import java.time.Instant;

/** Many feeds that seldom change: nine polls of ten find nothing new when each is polled once a minute. */
final class QuietFeeds implements HostSite {
    private static final Duration CHANGES_EVERY = Duration.ofMinutes(10);
    private static final int LISTED = 10;

    @Override
    public Reply answer(String host, String path, String known) {
        if (!path.startsWith("/feed")) {
            return Reply.notFound();
        }
        long phase = Math.floorMod((host + path).hashCode() * 2_654_435_761L, CHANGES_EVERY.toMillis());
        long newest = (Instant.now().toEpochMilli() + phase) / CHANGES_EVERY.toMillis();
        String etag = "\"" + newest + "\"";
        if (known.equals(etag)) {
            return new Reply(304, "application/rss+xml", "", etag);
        }
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>" + path + "</title>\n");
        for (long entry = newest; entry > newest - LISTED; entry--) {
            // Without links: only polls are counted here.
            feed.append("<item><title>Item " + entry + "</title><guid isPermaLink=\"false\">" + entry
                    + "</guid><description>What happened.</description></item>\n");
        }
        return new Reply(200, "application/rss+xml", feed + "</channel></rss>\n", etag);
    }
}
