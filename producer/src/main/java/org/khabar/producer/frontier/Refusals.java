package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;

/**
 * Gives up URLs that may not be asked for. Where a feed carries the whole story, the article topology gets it in a page record without
 * a body, as from a fetcher that was refused: the publisher forbids the page and offers the story.
 */
final class Refusals {
    private final Urls urls;
    private final Step step;

    Refusals(Urls urls, Step step) {
        this.urls = urls;
        this.step = step;
    }

    void refuse(String site, String url, UrlState state, String reason) {
        Optional<FeedFacts> story =
                urls.facts(url).filter(said -> said.getContentHtml().isPresent());
        boolean fetched = state.getFirstFetchedAt().isPresent();
        if (reason.equals(TakenDown.REASON) || fetched || story.isEmpty()) {
            urls.skip(site, url, state, reason);
            return;
        }
        step.emit(site, new FrontierOutput.Hand(page(site, url, state, reason, story.get())));
        state.setAnsweredAt(step.now());
        urls.rest(url, state);
        urls.move(site, url, state, UrlPhase.HANDED_OVER);
    }

    private RawPage page(String site, String url, UrlState state, String reason, FeedFacts story) {
        List<String> passed = new ArrayList<>(state.getArrivedBy());
        passed.addAll(state.getPassed());
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(state.getHop().orElse(url))
                .setSite(site)
                .setSources(state.getSources())
                .setResult(FetchResult.REFUSED)
                .setReason(reason)
                .setHeaders(List.of())
                .setRedirects(passed)
                .setDiscoveredAt(state.getDiscoveredAt())
                .setFetchedAt(step.now())
                .setFeed(story)
                .setDeclared(state.getDeclared().orElse(null))
                .build();
    }
}
