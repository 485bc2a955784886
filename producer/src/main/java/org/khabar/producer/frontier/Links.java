package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FeedFacts;
import org.khabar.event.Link;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Takes in the links that lead to a site. A URL is asked for once, however often it is listed; one that was fetched is asked
 * for again if its feed says that it changed since.
 */
final class Links {
    static final String QUEUE_FULL = "QUEUE_FULL";

    /** As many sources are told of a URL; more say nothing new. */
    private static final int MAX_SOURCES = 8;

    /** A feed that claims a change at every poll is believed so often. */
    private static final int MAX_FEED_RECHECKS = 50;

    /** {@code listedAt} is brought up to date when it is older than this part of the age limit. */
    private static final int SLACK = 10;

    private final FrontierSettings settings;
    private final Urls urls;
    private final TakenDown takenDown;
    private final Counts counts;
    private final Step step;

    Links(FrontierSettings settings, Urls urls, TakenDown takenDown, Counts counts, Step step) {
        this.settings = settings;
        this.urls = urls;
        this.takenDown = takenDown;
        this.counts = counts;
        this.step = step;
    }

    /** Takes a link in, or passes it on to the site it leads to. Returns whether the URL is new here. */
    boolean listed(String site, Link link) {
        Optional<WebUrl> url = WebUrl.parse(link.getUrl()).map(WebUrl::canonical);
        if (url.isEmpty()) {
            return false;
        }
        String target = Site.of(url.get());
        if (!target.equals(site)) {
            step.emit(target, new FrontierOutput.Pass(link));
            return false;
        }
        String text = url.get().toString();
        Optional<UrlState> known = urls.find(text);
        if (known.isPresent()) {
            again(site, text, known.get(), link);
        } else {
            discover(site, text, link);
        }
        return known.isEmpty();
    }

    private void discover(String site, String url, Link link) {
        UrlState state = UrlState.newBuilder()
                .setPhase(UrlPhase.WAITING)
                .setSources(List.of(link.getSource()))
                .setDiscoveredAt(link.getDiscoveredAt())
                .setListedAt(step.now())
                .setArrivedBy(link.getRedirects())
                .setPlace(link.getPlace())
                .setChangedAt(changedAt(link).orElse(null))
                .setDeclared(link.getDeclared().orElse(null))
                .build();
        boolean full = urls.queued(site, url) >= settings.urls().maxQueuedPerHost();
        urls.discover(site, url, state);
        if (takenDown.covers(url)) {
            urls.skip(site, url, state, TakenDown.REASON);
        } else if (full) {
            urls.skip(site, url, state, QUEUE_FULL);
        } else if (RepeatingPath.in(WebUrl.parse(url).orElseThrow())) {
            urls.skip(site, url, state, RepeatingPath.REASON);
        } else if (link.getRedirects().size() > settings.urls().maxRedirects()) {
            urls.skip(site, url, state, Redirects.TOO_MANY);
        } else {
            urls.keepFacts(url, link.getFeed().orElse(null));
        }
    }

    private void again(String site, String url, UrlState state, Link link) {
        counts.repeat(site);
        boolean listedMore = noteListing(state, link.getSource());
        boolean declaredOtherwise = Declarations.note(state, link);
        if (takenDown.covers(url)) {
            urls.save(url, state);
        } else if (isTakenBack(state)
                && urls.queued(site, url) < settings.urls().maxQueuedPerHost()) {
            urls.move(site, url, state, UrlPhase.WAITING);
            state.setReason(null);
            urls.keepFacts(url, link.getFeed().orElse(null));
            urls.schedule(site, url, state, step.now());
        } else if (wasChanged(state, link)) {
            recheck(site, url, state, link.getFeed().orElse(null));
        } else if (listedMore || declaredOtherwise) {
            urls.save(url, state);
        }
    }

    /** Tells whether a URL was skipped for a reason that passes. */
    private static boolean isTakenBack(UrlState state) {
        return state.getPhase() == UrlPhase.SKIPPED
                && state.getReason()
                        .filter(reason -> reason.equals(QUEUE_FULL) || reason.equals(TakenDown.REASON))
                        .isPresent();
    }

    private boolean noteListing(UrlState state, String source) {
        boolean changed = false;
        Duration slack = settings.urls().ageLimit().dividedBy(SLACK);
        if (state.getListedAt().plus(slack).isBefore(step.now())) {
            state.setListedAt(step.now());
            changed = true;
        }
        if (state.getSources().size() < MAX_SOURCES && !state.getSources().contains(source)) {
            List<String> sources = new ArrayList<>(state.getSources());
            sources.add(source);
            state.setSources(sources);
            changed = true;
        }
        return changed;
    }

    /** Tells whether the feed now gives a time of change that is news and later than the last answer. */
    private static boolean wasChanged(UrlState state, Link link) {
        Optional<Instant> told = changedAt(link);
        return told.isPresent()
                && state.getPhase() == UrlPhase.HANDED_OVER
                && state.getFeedRechecks() < MAX_FEED_RECHECKS
                && state.getAnsweredAt().filter(told.get()::isAfter).isPresent()
                && state.getChangedAt()
                        .filter(before -> !told.get().isAfter(before))
                        .isEmpty();
    }

    private void recheck(String site, String url, UrlState state, @Nullable FeedFacts said) {
        Instant earliest =
                state.getAnsweredAt().orElseThrow().plus(settings.recheck().minGap());
        Instant at = earliest.isAfter(step.now()) ? earliest : step.now();
        state.setChangedAt(said == null ? null : changedAt(said).orElse(null));
        state.setFeedRechecks(state.getFeedRechecks() + 1);
        urls.keepFacts(url, said);
        if (state.getDueAt().filter(due -> !due.isAfter(at)).isPresent()) {
            urls.save(url, state);
        } else {
            urls.schedule(site, url, state, at);
        }
    }

    private static Optional<Instant> changedAt(Link link) {
        return link.getFeed().flatMap(Links::changedAt);
    }

    private static Optional<Instant> changedAt(FeedFacts said) {
        return said.getUpdated().or(said::getPublished);
    }
}
