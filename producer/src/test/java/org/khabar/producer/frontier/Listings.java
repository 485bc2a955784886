package org.khabar.producer.frontier;

/** Documents that list URLs, as simulated hosts serve them. */
final class Listings {
    private Listings() {}

    static String section(String... urls) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><main>");
        for (String url : urls) {
            page.append("<h2><a href='").append(url).append("'>A headline of several plain words</a></h2>");
        }
        return page.append("</main></body></html>").toString();
    }

    static String feed(String... urls) {
        StringBuilder items =
                new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>");
        for (String url : urls) {
            items.append("<item><title>Entry</title><link>").append(url).append("</link></item>");
        }
        return items.append("</channel></rss>").toString();
    }
}
