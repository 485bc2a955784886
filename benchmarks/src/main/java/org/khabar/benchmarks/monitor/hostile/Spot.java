package org.khabar.benchmarks.monitor.hostile;

/** What of a host a request is for. */
enum Spot {
    /** robots.txt, and what it redirects to. */
    ROBOTS,
    /** The feed, sitemap or section page that is polled. */
    LIST,
    /** Anything else. */
    PAGE;

    static Spot of(String path) {
        if (path.startsWith("/robots")) {
            return ROBOTS;
        }
        return path.startsWith("/list") ? LIST : PAGE;
    }
}
