package org.khabar.benchmarks.monitor.hostile;

/**
 * One fault of docs/faults.md, as a host of its own.
 *
 * @param number its number there
 * @param what in some words
 * @param spot what of the host does it
 * @param kind the kind of its source, as the file of sources says it
 * @param closed whether its robots.txt forbids {@code /private/}
 * @param script what the spot answers
 */
record Fault(int number, String what, Spot spot, String kind, boolean closed, Script script) {
    static Fault robots(int number, String what, Script script) {
        return new Fault(number, what, Spot.ROBOTS, "feed", false, script);
    }

    static Fault page(int number, String what, Script script) {
        return new Fault(number, what, Spot.PAGE, "feed", false, script);
    }

    static Fault feed(int number, String what, Script script) {
        return new Fault(number, what, Spot.LIST, "feed", false, script);
    }

    static Fault sitemap(int number, String what, Script script) {
        return new Fault(number, what, Spot.LIST, "sitemap", false, script);
    }

    static Fault section(int number, String what, Script script) {
        return new Fault(number, what, Spot.LIST, "section", false, script);
    }

    /** Returns the same of a host whose robots.txt forbids {@code /private/}. */
    Fault closing() {
        return new Fault(number, what, spot, kind, true, script);
    }
}
