package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchReport;
import org.khabar.event.FetchRequest;
import org.khabar.event.HostGate;
import org.khabar.event.PolledSource;
import org.khabar.event.RequestUnderWay;
import org.khabar.event.Source;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.extract.url.WebUrl;

/**
 * Gives each host its turn. At most one request of a host is under way, whatever its kind. The next is issued when its
 * report is back and the delay is over, or when its deadline has passed: by then no fetcher may start it any more and one
 * that had started has given up.
 */
final class Turns {
    /** Pages skipped in one turn at most; the rest waits for the next tick. */
    private static final int MOST_SKIPS = 100;

    private final FrontierSettings settings;
    private final Gates gates;
    private final Alarms alarms;
    private final Robots robots;
    private final Polls polls;
    private final Urls urls;
    private final Ahead ahead;
    private final Refusals refusals;
    private final Requests requests;
    private final Counts counts;
    private final Step step;

    Turns(
            FrontierSettings settings,
            Gates gates,
            Alarms alarms,
            Robots robots,
            Polls polls,
            Urls urls,
            Ahead ahead,
            Counts counts,
            Step step) {
        this.settings = settings;
        this.gates = gates;
        this.alarms = alarms;
        this.robots = robots;
        this.polls = polls;
        this.urls = urls;
        this.ahead = ahead;
        this.refusals = new Refusals(urls, step);
        this.requests = new Requests(settings, step);
        this.counts = counts;
        this.step = step;
    }

    /**
     * Returns the request a report answers; empty if it is not the one under way: a report that comes after the deadline
     * means nothing any more.
     */
    Optional<RequestUnderWay> answeredBy(String site, FetchReport report) {
        return WebUrl.parse(report.getUrl())
                .flatMap(url -> gates.of(Host.of(url), site).getUnderWay())
                .filter(request -> request.getId().equals(report.getRequestId()));
    }

    /** Opens the gate of the host that answered, after its delay. Called when it is known what the answer means. */
    void release(String site, FetchReport report) {
        WebUrl url = WebUrl.parse(report.getUrl()).orElseThrow();
        HostGate gate = gates.of(Host.of(url), site);
        gate.setUnderWay(null);
        Duration asked = Duration.ofMillis(report.getRetryAfterMillis().orElse(0L));
        Duration pace = Pace.after(gate, report, delay(site, url, Duration.ZERO), settings);
        gate.setFreeAt(step.now().plus(longest(pace, delay(site, url, asked))));
        step.touch(Host.of(url));
    }

    private Duration delay(String site, WebUrl url, Duration asked) {
        return longest(
                longest(settings.defaultDelay(), polls.delay(site)),
                longest(
                        robots.delay(url),
                        asked.compareTo(settings.retry().maxAfter()) > 0
                                ? settings.retry().maxAfter()
                                : asked));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Looks whether a host may be asked for something now; if not, sets the alarm for when it may be. */
    void turn(String host) {
        HostGate gate = gates.known(host);
        Instant now = step.now();
        RequestUnderWay underWay = gate.getUnderWay().orElse(null);
        if (underWay != null) {
            underWay.setDeadline(noLater(underWay.getDeadline(), settings.lostAfter()));
            if (now.isBefore(underWay.getDeadline())) {
                alarms.set(host, underWay.getDeadline());
                return;
            }
            lost(gate, underWay);
        }
        gate.setFreeAt(noLater(gate.getFreeAt(), longest(settings.retry().maxAfter(), polls.delay(gate.getSite()))));
        if (now.isBefore(gate.getFreeAt())) {
            alarms.set(host, gate.getFreeAt());
            return;
        }
        for (int skips = 0; skips < MOST_SKIPS; skips++) {
            switch (ahead.next(host, gate)) {
                case Next.Refused page -> refusals.refuse(gate.getSite(), page.url(), page.state(), page.reason());
                case Next.RefusedPoll poll -> polls.refused(gate.getSite(), poll.source(), poll.reason());
                case Next.Nothing _ -> {
                    alarms.clear(host);
                    return;
                }
                case Next.Later later -> {
                    alarms.set(host, later.at());
                    return;
                }
                case Next.Poll poll -> {
                    poll(host, gate, poll.source());
                    return;
                }
                case Next.Page page -> {
                    page(host, gate, page.url(), page.state());
                    return;
                }
                case Next.RobotsOf page -> {
                    robots(host, gate, page.url());
                    return;
                }
            }
        }
        alarms.set(host, now);
    }

    /** Undoes a time set by a clock that has gone back since: no wait is longer than it can have been meant. */
    private Instant noLater(Instant time, Duration longestWait) {
        Instant limit = step.now().plus(longestWait);
        return time.isAfter(limit) ? limit : time;
    }

    private PolledSource polled(String site, String id) {
        return polls.find(site, id).orElseThrow(() -> new IllegalStateException("on the agenda, not known: " + id));
    }

    private void lost(HostGate gate, RequestUnderWay request) {
        gate.setUnderWay(null);
        // Its report may be lost and not the fetch itself: the delay counts from the latest time at which that ended.
        Instant ended = request.getDeadline()
                .minus(settings.lostAfter())
                .plus(settings.startWithin())
                .plus(settings.requestTimeout());
        WebUrl url = WebUrl.parse(request.getUrl()).orElseThrow();
        gate.setFreeAt(ended.plus(delay(gate.getSite(), url, Duration.ZERO)));
        counts.lost(gate.getSite());
        if (request.getKind() == FetchKind.PAGE) {
            urls.find(request.getSubject())
                    .ifPresent(state -> urls.move(gate.getSite(), request.getSubject(), state, UrlPhase.WAITING));
        }
    }

    private void robots(String host, HostGate gate, WebUrl url) {
        String robotsUrl = WebUrl.parse(url.origin() + "/robots.txt")
                .orElseThrow()
                .canonical()
                .toString();
        issue(host, gate, url.origin(), requests.robots(newId(host, gate), gate.getSite(), robotsUrl));
    }

    private void poll(String host, HostGate gate, String id) {
        PolledSource source = polled(gate.getSite(), id);
        issue(host, gate, id, requests.poll(newId(host, gate), gate.getSite(), source));
        gate.setPolledLast(true);
    }

    private void page(String host, HostGate gate, String url, UrlState state) {
        FeedFacts said = urls.facts(url).orElse(null);
        List<Source> own = state.getSources().stream()
                .flatMap(id -> polls.find(gate.getSite(), id).stream())
                .map(PolledSource::getSource)
                .toList();
        issue(host, gate, url, requests.page(newId(host, gate), gate.getSite(), url, state, said, own));
        urls.move(gate.getSite(), url, state, UrlPhase.UNDER_WAY);
        gate.setPolledLast(false);
    }

    private static String newId(String host, HostGate gate) {
        gate.setIssued(gate.getIssued() + 1);
        return host + "#" + gate.getIssued();
    }

    private void issue(String host, HostGate gate, String subject, FetchRequest request) {
        Instant deadline = step.now().plus(settings.lostAfter());
        gate.setUnderWay(new RequestUnderWay(request.getId(), request.getKind(), request.getUrl(), subject, deadline));
        alarms.set(host, deadline);
        counts.request(gate.getSite());
        step.emit(gate.getSite(), new FrontierOutput.Ask(request));
    }
}
