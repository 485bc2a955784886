package org.khabar.benchmarks.monitor;

import java.time.Clock;
import java.util.Set;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.FetcherSettings;
import org.khabar.producer.fetch.PageFetch;
import org.khabar.producer.fetch.WayOut;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.schemas.EventSerdes;

/** Fetches a page again and again, with what the fetcher fetches pages with, until it is killed: {@code PageLoop URL HOST:PORT}. */
final class PageLoop {
    static final int CONNECTIONS = 16;

    private PageLoop() {}

    public static void main(String[] args) throws InterruptedException {
        EventSerdes.trustEvents();
        FetcherSettings usual = FetcherSettings.defaults();
        FetcherSettings settings = new FetcherSettings(
                usual.userAgent(),
                CONNECTIONS,
                usual.connectTimeout(),
                usual.readTimeout(),
                usual.maxRedirects(),
                usual.maxHeaders(),
                Set.of(args[1]));
        WebUrl url = WebUrl.parse(args[0]).orElseThrow();
        try (PageFetch fetch =
                new PageFetch(settings, WayOut.direct(), FrontierSettings.defaults(), Clock.systemUTC())) {
            Thread[] loops = new Thread[CONNECTIONS];
            for (int i = 0; i < loops.length; i++) {
                loops[i] = Thread.ofVirtual().start(() -> loop(fetch, url));
            }
            for (Thread loop : loops) {
                loop.join();
            }
        }
    }

    private static void loop(PageFetch fetch, WebUrl url) {
        while (true) {
            RawPage page = fetch.get(url);
            if (page.getResult() != FetchResult.FETCHED) {
                throw new IllegalStateException("the page can't be had: " + page.getReason());
            }
        }
    }
}
