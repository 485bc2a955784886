package org.khabar.producer.fetch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.FailureReason;
import org.khabar.producer.frontier.FrontierSettings;

/**
 * Fetches one page because a person asked for it: with the fetcher's limits and address guard, redirects followed to other
 * sites too. There is no frontier behind it, so robots.txt and delays are the person's own business.
 */
public final class PageFetch implements AutoCloseable {
    private static final int MAX_REDIRECTS = 10;

    private final FrontierSettings limits;
    private final HttpGet http;
    private final Fetch fetch;
    private final Clock clock;

    /** Takes how to behave on the network, the way out, and how long and how large a fetch may be. */
    public PageFetch(FetcherSettings settings, WayOut way, FrontierSettings limits, Clock clock) {
        this.limits = limits;
        this.http = new HttpGet(settings, Resolver.system(), way);
        this.fetch = new Fetch(settings, http, clock);
        this.clock = clock;
    }

    /** Fetches a page. Never throws for what a host does: the record says what became of it. */
    public RawPage get(WebUrl url) {
        List<String> passed = new ArrayList<>();
        WebUrl next = url;
        while (true) {
            FetchRequest request = request(url, next, passed);
            Fetch.Answers answers = fetch.answer(request);
            if (answers.page() != null) {
                return answers.page();
            }
            Optional<WebUrl> target = target(answers.report());
            passed.add(next.toString());
            if (target.isEmpty()) {
                return failed(request, FailureReason.UNSUPPORTED_URL);
            }
            next = target.get();
            if (passed.size() > MAX_REDIRECTS || passed.contains(next.toString())) {
                return failed(request, FailureReason.TOO_MANY_REDIRECTS);
            }
        }
    }

    private static Optional<WebUrl> target(FetchReport report) {
        return report.getResult() == FetchResult.REDIRECTED
                ? report.getLocation().flatMap(WebUrl::parse)
                : Optional.empty();
    }

    private RawPage failed(FetchRequest request, FailureReason reason) {
        RawPage page = fetch.fault(request, reason).page();
        if (page == null) {
            throw new IllegalStateException("a request for a page always has a page record");
        }
        return page;
    }

    private FetchRequest request(WebUrl first, WebUrl url, List<String> passed) {
        Instant now = clock.instant();
        return FetchRequest.newBuilder()
                .setId(first.toString())
                .setKind(FetchKind.PAGE)
                .setUrl(url.toString())
                .setFirstUrl(first.toString())
                .setRedirects(List.copyOf(passed))
                .setSite(Site.of(first))
                .setHeaders(List.of())
                .setIssuedAt(now)
                .setStartBefore(now.plus(limits.startWithin()))
                .setTimeoutMillis(limits.requestTimeout().toMillis())
                .setMaxBytes(limits.maxPageBytes())
                .build();
    }

    /** Closes the connections. */
    @Override
    public void close() {
        http.close();
    }
}
