package org.khabar.producer.robots;

/** What the answer to a request for robots.txt means for the site (RFC 9309, 2.3.1). */
public enum RobotsPolicy {
    /** The body holds the rules. */
    OBEY_BODY,
    /** There are no rules: everything may be fetched. */
    ALLOW_ALL,
    /** The rules can't be known now: nothing may be fetched until they are. */
    DISALLOW_FOR_NOW;

    /**
     * Returns what a final HTTP status means. A redirect that leads nowhere (too many hops, a loop) and every 4xx, 401
     * and 403 among them, say that there is no robots.txt. Only 429 is, as for Google, a server that can't answer now.
     */
    public static RobotsPolicy ofStatus(int status) {
        if (status >= 200 && status < 300) {
            return OBEY_BODY;
        }
        return status >= 300 && status < 500 && status != 429 ? ALLOW_ALL : DISALLOW_FOR_NOW;
    }

    /** Returns what it means that no answer came: no connection, no name, no time. */
    public static RobotsPolicy ofUnreachable() {
        return DISALLOW_FOR_NOW;
    }
}
