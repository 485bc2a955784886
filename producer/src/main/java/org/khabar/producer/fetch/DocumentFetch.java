package org.khabar.producer.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.Source;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.FailureReason;
import org.khabar.producer.frontier.Declarations;
import org.khabar.producer.frontier.FrontierSettings;
import org.khabar.producer.frontier.Survey;

/**
 * Fetches robots.txt, feeds, sitemaps and section pages for a person who looks at a site: with the fetcher's limits and
 * address guard, redirects followed, and the pause that is asked for between two requests of a host. For one thread.
 */
public final class DocumentFetch implements Survey.Documents, AutoCloseable {
    private final FrontierSettings limits;
    private final Source declared;
    private final HttpGet http;
    private final Fetch fetch;
    private final Clock clock;
    private final Map<String, Instant> lastAnswers = new HashMap<>();

    /** Takes how to behave on the network, the way out, how long and how large a fetch may be, and the source, whose headers are sent. */
    public DocumentFetch(FetcherSettings settings, WayOut way, FrontierSettings limits, Source declared, Clock clock) {
        this.declared = declared;
        this.limits = limits;
        this.http = new HttpGet(settings, Resolver.system(), way);
        this.fetch = new Fetch(settings, http, clock);
        this.clock = clock;
    }

    @Override
    public FetchReport get(FetchKind kind, WebUrl url, Duration pause) {
        FetchRequest request = request(kind, url);
        if (!isFree(url.host(), pause)) {
            return fetch.fault(request, FailureReason.FETCHER_FAULT).report();
        }
        FetchReport report = fetch.answer(request).report();
        lastAnswers.put(url.host(), clock.instant());
        return report;
    }

    /** Waits until a host may be asked; false if the thread is to end instead. */
    private boolean isFree(String host, Duration pause) {
        Instant last = lastAnswers.get(host);
        if (last == null) {
            return true;
        }
        try {
            Thread.sleep(Duration.between(clock.instant(), last.plus(pause)));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private FetchRequest request(FetchKind kind, WebUrl url) {
        Instant now = clock.instant();
        return FetchRequest.newBuilder()
                .setId(url.toString())
                .setKind(kind)
                .setUrl(url.toString())
                .setFirstUrl(url.toString())
                .setSite(Site.of(url))
                .setIssuedAt(now)
                .setStartBefore(now.plus(limits.startWithin()))
                .setTimeoutMillis(limits.requestTimeout().toMillis())
                .setHeaders(
                        kind == FetchKind.ROBOTS ? List.of() : Declarations.headers(List.of(declared), url.toString()))
                .setMaxBytes(
                        kind == FetchKind.SECTION
                                ? limits.maxPageBytes()
                                : limits.lists().maxBytes())
                .build();
    }

    /** Closes the connections. */
    @Override
    public void close() {
        http.close();
    }
}
