package org.khabar.producer.fetch;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.FailureReason;

/**
 * Answers one request: makes the exchange and writes the report and, for a page, its record.
 *
 * <p>A redirect of a page is reported, not followed: each hop is for the frontier to judge. Redirects of robots.txt and
 * of what is polled are followed here, all hops within the request's one deadline and through the address guard: RFC 9309 asks for
 * it, and a person declared the feed.
 */
final class Fetch {
    private static final String ACCEPT_PAGE = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";
    private static final String ACCEPT_FEED =
            "application/atom+xml,application/rss+xml,application/rdf+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1";
    private static final String ACCEPT_SITEMAP = "application/xml,text/xml;q=0.9,*/*;q=0.1";
    private static final String ACCEPT_ROBOTS = "text/plain,*/*;q=0.1";

    /**
     * What a request brought.
     *
     * @param report for the frontier
     * @param page for the article topology; null for other kinds and for a redirect
     */
    record Answers(FetchReport report, @Nullable RawPage page) {}

    /** How a request ended, before it is written down. */
    private record Ending(
            FetchResult result,
            @Nullable String reason,
            Answer answer,
            @Nullable String location,
            Body body) {
        static Ending failed(FetchResult result, FailureReason reason, Answer answer) {
            return new Ending(result, reason.name(), answer, null, Body.NONE);
        }

        Ending answeredBy(String url) {
            return new Ending(result, reason, answer, url, body);
        }
    }

    private static final Answer NOT_ASKED = new Answer.Broken(FailureReason.DEADLINE, null, List.of());

    private final FetcherSettings settings;
    private final HttpGet http;
    private final Clock clock;
    private final Function<String, @Nullable String> environment;

    Fetch(FetcherSettings settings, HttpGet http, Clock clock) {
        this(settings, http, clock, System::getenv);
    }

    /** Takes the variables that declared headers may name, too. */
    Fetch(FetcherSettings settings, HttpGet http, Clock clock, Function<String, @Nullable String> environment) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.environment = environment;
    }

    /** Answers a request. */
    Answers answer(FetchRequest request) {
        Instant started = clock.instant();
        Ending ending = request.getKind() == FetchKind.PAGE ? page(request) : following(request, started);
        Instant finished = clock.instant();
        FetchReport report = report(request, ending, started, finished);
        boolean handOver = request.getKind() == FetchKind.PAGE && ending.result() != FetchResult.REDIRECTED;
        return new Answers(report, handOver ? rawPage(request, ending, finished) : null);
    }

    /** Returns the answers of a request that a fault of ours ended. */
    Answers fault(FetchRequest request, FailureReason reason) {
        Instant now = clock.instant();
        Answer none = new Answer.Broken(reason, null, List.of());
        Ending ending = Ending.failed(FetchResult.FAILED, reason, none);
        return new Answers(
                report(request, ending, now, now),
                request.getKind() == FetchKind.PAGE ? rawPage(request, ending, now) : null);
    }

    private Ending page(FetchRequest request) {
        Ending ending =
                get(request, request.getUrl(), sendWithin(request), Duration.ofMillis(request.getTimeoutMillis()));
        return ending.body().truncated()
                ? Ending.failed(FetchResult.FAILED, FailureReason.TOO_LARGE, ending.answer())
                : ending;
    }

    private Ending following(FetchRequest request, Instant started) {
        Instant deadline = started.plusMillis(request.getTimeoutMillis());
        List<String> passed = new ArrayList<>();
        String url = request.getUrl();
        while (true) {
            Duration left = Duration.between(clock.instant(), deadline);
            if (!left.isPositive()) {
                return Ending.failed(FetchResult.FAILED, FailureReason.DEADLINE, NOT_ASKED);
            }
            Ending ending = get(request, url, passed.isEmpty() ? sendWithin(request) : left, left);
            if (ending.result() != FetchResult.REDIRECTED) {
                return passed.isEmpty() ? ending : ending.answeredBy(url);
            }
            passed.add(url);
            Optional<WebUrl> next = Optional.ofNullable(ending.location()).flatMap(WebUrl::parse);
            if (next.isEmpty()) {
                return Ending.failed(FetchResult.FAILED, FailureReason.UNSUPPORTED_URL, ending.answer());
            }
            url = next.get().toString();
            if (passed.contains(url) || passed.size() > settings.maxRedirects()) {
                return Ending.failed(FetchResult.FAILED, FailureReason.TOO_MANY_REDIRECTS, ending.answer());
            }
        }
    }

    private Duration sendWithin(FetchRequest request) {
        return Duration.between(clock.instant(), request.getStartBefore());
    }

    private Ending get(FetchRequest request, String url, Duration sendWithin, Duration timeout) {
        String accept = switch (request.getKind()) {
            case PAGE, SECTION -> ACCEPT_PAGE;
            case FEED -> ACCEPT_FEED;
            case SITEMAP -> ACCEPT_SITEMAP;
            case ROBOTS -> ACCEPT_ROBOTS;
        };
        Optional<Map<String, String>> headers = DeclaredHeaders.of(request, url, environment);
        if (headers.isEmpty()) {
            return Ending.failed(
                    FetchResult.FAILED,
                    FailureReason.HEADER_NOT_SET,
                    new Answer.Broken(FailureReason.HEADER_NOT_SET, null, List.of()));
        }
        return switch (http.get(new HttpGet.Target(
                url,
                accept,
                headers.get(),
                request.getEtag().orElse(null),
                request.getLastModified().orElse(null),
                sendWithin,
                timeout,
                request.getMaxBytes()))) {
            case Answer.Complete complete -> ending(url, complete);
            case Answer.Broken broken -> Ending.failed(refusedOrFailed(broken.reason()), broken.reason(), broken);
        };
    }

    private static FetchResult refusedOrFailed(FailureReason reason) {
        return reason == FailureReason.ADDRESS_REFUSED || reason == FailureReason.UNSUPPORTED_URL
                ? FetchResult.REFUSED
                : FetchResult.FAILED;
    }

    private static Ending ending(String url, Answer.Complete answer) {
        FetchResult result = StatusMeaning.of(answer.status());
        return switch (result) {
            case FETCHED, NOT_MODIFIED -> new Ending(result, null, answer, null, answer.body());
            case GONE, REFUSED, FAILED ->
                new Ending(result, FailureReason.ofStatus(answer.status()), answer, null, Body.NONE);
            case REDIRECTED ->
                answer.header("location")
                        .map(location -> new Ending(
                                result,
                                FailureReason.ofStatus(answer.status()),
                                answer,
                                absolute(url, location),
                                Body.NONE))
                        .orElseGet(
                                () -> Ending.failed(FetchResult.FAILED, FailureReason.REDIRECT_WITHOUT_TARGET, answer));
        };
    }

    /** A target that is no web URL is reported as it is, for the frontier to refuse. */
    private static String absolute(String url, String location) {
        return WebUrl.parse(url)
                .flatMap(base -> base.resolve(location))
                .map(WebUrl::toString)
                .orElse(location);
    }

    private FetchReport report(FetchRequest request, Ending ending, Instant started, Instant finished) {
        Body body = ending.body();
        boolean got = ending.result() == FetchResult.FETCHED;
        return FetchReport.newBuilder()
                .setRequestId(request.getId())
                .setKind(request.getKind())
                .setUrl(request.getUrl())
                .setSite(request.getSite())
                .setResult(ending.result())
                .setReason(ending.reason())
                .setStatus(status(ending.answer()))
                .setHeaders(ending.answer().headers())
                .setLocation(ending.location())
                .setBody(got && request.getKind() != FetchKind.PAGE ? ByteBuffer.wrap(body.bytes()) : null)
                .setTruncated(body.truncated())
                .setSha256(got ? sha256(body.bytes()) : null)
                .setBodyBytes(body.bytes().length)
                .setRetryAfterMillis(retryAfter(ending.answer(), finished))
                .setStartedAt(started)
                .setFinishedAt(finished)
                .build();
    }

    private static RawPage rawPage(FetchRequest request, Ending ending, Instant finished) {
        boolean got = ending.result() == FetchResult.FETCHED;
        return RawPage.newBuilder()
                .setUrl(request.getFirstUrl())
                .setFinalUrl(request.getUrl())
                .setSite(request.getSite())
                .setSources(request.getSources())
                .setResult(ending.result())
                .setReason(ending.reason())
                .setStatus(status(ending.answer()))
                .setHeaders(ending.answer().headers())
                .setBody(got ? ByteBuffer.wrap(ending.body().bytes()) : null)
                .setSha256(got ? sha256(ending.body().bytes()) : null)
                .setRedirects(request.getRedirects())
                .setDiscoveredAt(request.getDiscoveredAt().orElse(request.getIssuedAt()))
                .setFetchedAt(finished)
                .setFeed(request.getFeed().orElse(null))
                .setRequestId(request.getId())
                .setDeclared(request.getDeclared().orElse(null))
                .build();
    }

    private static @Nullable Integer status(Answer answer) {
        return switch (answer) {
            case Answer.Complete complete -> complete.status();
            case Answer.Broken broken -> broken.status();
        };
    }

    /** Only answers that mean "not now" are asked for it: elsewhere the header means something else or nothing. */
    private static @Nullable Long retryAfter(Answer answer, Instant now) {
        Integer status = status(answer);
        if (status == null || (status != 429 && status != 503)) {
            return null;
        }
        return answer.header("retry-after")
                .flatMap(value -> RetryAfter.parse(value, now))
                .map(Duration::toMillis)
                .orElse(null);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
