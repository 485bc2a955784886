package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FetchReport;
import org.khabar.event.Link;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.producer.FailureReason;

/**
 * Decides what becomes of a URL after an answer. The fetcher has written a page record for every answer but a redirect, so
 * the URL is handed over by then, whatever the answer says.
 */
final class Pages {
    private final FrontierSettings settings;
    private final Urls urls;
    private final Rechecks rechecks;
    private final Step step;

    Pages(FrontierSettings settings, Urls urls, Rechecks rechecks, Step step) {
        this.settings = settings;
        this.urls = urls;
        this.rechecks = rechecks;
        this.step = step;
    }

    void answered(String site, String url, FetchReport report) {
        Optional<UrlState> known = urls.find(url);
        if (known.isEmpty()) {
            return;
        }
        UrlState state = known.get();
        switch (report.getResult()) {
            case REDIRECTED -> redirected(site, url, state, report);
            case FETCHED -> {
                handOver(site, url, state);
                rechecks.fetched(site, state, report);
                fetched(state, report);
                recheckLater(site, url, state);
            }
            case NOT_MODIFIED -> {
                handOver(site, url, state);
                rechecks.notModified(site);
                state.setAttempts(0);
                state.setGone(0);
                recheckLater(site, url, state);
            }
            case GONE -> {
                handOver(site, url, state);
                gone(site, url, state);
            }
            case REFUSED -> {
                handOver(site, url, state);
                urls.rest(url, state);
            }
            case FAILED -> {
                handOver(site, url, state);
                failed(site, url, state, report);
            }
        }
    }

    private void handOver(String site, String url, UrlState state) {
        urls.unschedule(url, state);
        urls.move(site, url, state, UrlPhase.HANDED_OVER);
        state.setAnsweredAt(step.now());
    }

    /** Validators belong to the URL that gave them: those of a redirect's target are not kept. */
    private void fetched(UrlState state, FetchReport report) {
        boolean direct = state.getHop().isEmpty();
        state.setEtag(direct ? Headers.first(report.getHeaders(), "etag") : null);
        state.setLastModified(direct ? Headers.first(report.getHeaders(), "last-modified") : null);
        state.setAttempts(0);
        state.setGone(0);
        if (state.getFirstFetchedAt().isEmpty()) {
            state.setFirstFetchedAt(step.now());
        }
    }

    private void gone(String site, String url, UrlState state) {
        state.setAttempts(0);
        state.setGone(state.getGone() + 1);
        if (state.getGone() == 1) {
            startOver(state);
            urls.schedule(site, url, state, step.now().plus(settings.recheck().confirmGoneAfter()));
        } else {
            urls.rest(url, state);
        }
    }

    private void failed(String site, String url, UrlState state, FetchReport report) {
        state.setAttempts(state.getAttempts() + 1);
        boolean again = FailureReason.worthAnotherTry(
                report.getStatus().orElse(null), report.getReason().orElse(null));
        if (again && state.getAttempts() < settings.retry().maxAttempts()) {
            Duration wait = Backoff.quadrupling(
                    settings.retry().after(),
                    state.getAttempts(),
                    settings.retry().maxAfter());
            startOver(state);
            urls.schedule(site, url, state, step.now().plus(wait));
        } else {
            state.setAttempts(0);
            recheckLater(site, url, state);
        }
    }

    private void recheckLater(String site, String url, UrlState state) {
        startOver(state);
        Optional<Instant> next = state.getFirstFetchedAt().flatMap(first -> rechecks.next(site, first, step.now()));
        if (next.isPresent()) {
            urls.schedule(site, url, state, next.get());
        } else {
            urls.rest(url, state);
        }
    }

    private static void startOver(UrlState state) {
        state.setHop(null);
        state.setPassed(List.of());
    }

    private void redirected(String site, String url, UrlState state, FetchReport report) {
        List<String> passed = new ArrayList<>(state.getPassed());
        passed.add(state.getHop().orElse(url));
        List<String> all = new ArrayList<>(state.getArrivedBy());
        all.addAll(passed);
        switch (Redirects.judge(
                site, all, report.getLocation().orElse(""), settings.urls().maxRedirects())) {
            case Redirects.Judgement.Nowhere nowhere -> urls.skip(site, url, state, nowhere.reason());
            case Redirects.Judgement.OtherSite other -> {
                step.emit(
                        other.site(),
                        new FrontierOutput.Pass(link(url, state, other.url().toString(), all)));
                urls.skip(site, url, state, "REDIRECTED_TO_OTHER_SITE");
            }
            case Redirects.Judgement.SameSite same -> {
                String target = same.url().canonical().toString();
                if (!target.equals(url) && urls.find(target).isPresent()) {
                    urls.skip(site, url, state, "REDIRECTED_TO_KNOWN_URL");
                    return;
                }
                Instant dueAt = state.getDueAt().orElse(step.now());
                urls.unschedule(url, state);
                state.setHop(same.url().toString());
                state.setPassed(passed);
                urls.schedule(site, url, state, dueAt);
            }
        }
    }

    private Link link(String url, UrlState state, String target, List<String> passed) {
        return Link.newBuilder()
                .setUrl(target)
                .setSource(state.getSources().getFirst())
                .setDiscoveredAt(state.getDiscoveredAt())
                .setFeed(urls.facts(url).orElse(null))
                .setRedirects(passed)
                .setPlace(state.getPlace())
                .setDeclared(state.getDeclared().orElse(null))
                .build();
    }
}
