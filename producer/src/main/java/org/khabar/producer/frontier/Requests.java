package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.KnownSitemap;
import org.khabar.event.PollStep;
import org.khabar.event.PolledSource;
import org.khabar.event.Source;
import org.khabar.event.UrlState;
import org.khabar.producer.robots.RobotsTxt;

/** Writes requests: what each kind asks for, and within which limits. */
final class Requests {
    private final FrontierSettings settings;
    private final Step step;

    Requests(FrontierSettings settings, Step step) {
        this.settings = settings;
        this.step = step;
    }

    /** Returns a request for a robots.txt. One byte more than is obeyed tells that there is more. */
    FetchRequest robots(String id, String site, String url) {
        return draft(id, FetchKind.ROBOTS, site, url)
                .setMaxBytes(RobotsTxt.MAX_BYTES + 1)
                .build();
    }

    /** Returns a request for the next document of a poll; now and then without validators, since those may lie. */
    FetchRequest poll(String id, String site, PolledSource source) {
        PollStep next = PollSteps.next(source);
        Optional<KnownSitemap> known = Indexes.find(source, next.getUrl());
        boolean first = PollSteps.isFirst(source);
        Source declared = source.getSource();
        boolean doubted = first && Doubts.validators(source, settings.rhythm(), step.now());
        Optional<String> etag = first ? source.getEtag() : known.flatMap(KnownSitemap::getEtag);
        Optional<String> lastModified = first ? source.getLastModified() : known.flatMap(KnownSitemap::getLastModified);
        return draft(id, next.getKind(), site, next.getUrl())
                .setSources(List.of(declared.getId()))
                .setHeaders(Declarations.headers(List.of(declared), next.getUrl()))
                .setMaxBytes(
                        next.getKind() == FetchKind.SECTION
                                ? settings.maxPageBytes()
                                : settings.lists().maxBytes())
                .setEtag(doubted ? null : etag.orElse(null))
                .setLastModified(doubted ? null : lastModified.orElse(null))
                .setAttempt(source.getFailures() + 1)
                .build();
    }

    /**
     * Returns a request for a page, or for the target of its last redirect.
     *
     * @param own the sources of its own site that list it
     */
    FetchRequest page(String id, String site, String url, UrlState state, @Nullable FeedFacts said, List<Source> own) {
        List<String> passed = new ArrayList<>(state.getArrivedBy());
        passed.addAll(state.getPassed());
        boolean direct = state.getHop().isEmpty();
        return draft(id, FetchKind.PAGE, site, state.getHop().orElse(url))
                .setFirstUrl(url)
                .setRedirects(passed)
                .setSources(state.getSources())
                .setMaxBytes(settings.maxPageBytes())
                .setEtag(direct ? state.getEtag().orElse(null) : null)
                .setLastModified(direct ? state.getLastModified().orElse(null) : null)
                .setDiscoveredAt(state.getDiscoveredAt())
                .setFeed(said)
                .setDeclared(state.getDeclared().orElse(null))
                .setHeaders(Declarations.headers(own, state.getHop().orElse(url)))
                .setAttempt(state.getAttempts() + 1)
                .build();
    }

    private FetchRequest.Builder draft(String id, FetchKind kind, String site, String url) {
        return FetchRequest.newBuilder()
                .setId(id)
                .setKind(kind)
                .setSite(site)
                .setUrl(url)
                .setFirstUrl(url)
                .setHeaders(List.of())
                .setIssuedAt(step.now())
                .setStartBefore(step.now().plus(settings.startWithin()))
                .setTimeoutMillis(settings.requestTimeout().toMillis());
    }
}
