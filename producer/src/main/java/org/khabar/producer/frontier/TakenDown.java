package org.khabar.producer.frontier;

import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Takedown;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.extract.url.WebUrl;

/**
 * What was taken down of the sites of a partition. It is not asked for, and what feeds said of it is not kept. A takedown covers a URL,
 * that of its article, and variants of both: without scheme and {@code www.}, for phones, AMP.
 */
final class TakenDown {
    static final String REASON = "TAKEN_DOWN";

    private final KeyValueStore<String, Takedown> store;
    private final Urls urls;

    TakenDown(KeyValueStore<String, Takedown> store, Urls urls) {
        this.store = store;
        this.urls = urls;
    }

    boolean covers(String url) {
        return store.get(form(url)) != null;
    }

    /** Takes a takedown in; null: that of the URL is lifted, and its page is asked for again. */
    void said(String site, String url, @Nullable Takedown takedown) {
        Takedown before = store.get(form(url));
        if (before != null && before.getUrl().equals(url)) {
            store.delete(form(url));
            before.getCanonicalUrl().ifPresent(canonical -> store.delete(form(canonical)));
            if (takedown == null) {
                askAgain(site, url);
                before.getCanonicalUrl().ifPresent(canonical -> askAgain(site, canonical));
            }
        }
        if (takedown != null) {
            takeDown(site, url, takedown);
            takedown.getCanonicalUrl().ifPresent(canonical -> takeDown(site, canonical, takedown));
        }
    }

    /** A request that is under way is let go on: nobody can call it back, and the article topology makes nothing of its page. */
    private void takeDown(String site, String url, Takedown takedown) {
        store.put(form(url), takedown);
        ifKnown(url, (known, state) -> {
            switch (state.getPhase()) {
                case WAITING, HANDED_OVER -> urls.skip(site, known, state, REASON);
                case UNDER_WAY, SKIPPED -> urls.dropFacts(known);
            }
        });
    }

    /** Without validators: the story was dropped, and an answer that it did not change would not bring it back. */
    private void askAgain(String site, String url) {
        ifKnown(url, (known, state) -> {
            switch (state.getPhase()) {
                case WAITING, UNDER_WAY -> {}
                case SKIPPED -> {
                    if (state.getReason().filter(REASON::equals).isPresent()) {
                        urls.move(site, known, state, UrlPhase.WAITING);
                        state.setReason(null);
                        urls.scheduleNow(site, known, state);
                    }
                }
                case HANDED_OVER -> {
                    state.setEtag(null);
                    state.setLastModified(null);
                    urls.scheduleNow(site, known, state);
                }
            }
        });
    }

    private void ifKnown(String url, BiConsumer<String, UrlState> then) {
        WebUrl.parse(url)
                .map(parsed -> parsed.canonical().toString())
                .ifPresent(known -> urls.find(known).ifPresent(state -> then.accept(known, state)));
    }

    private static String form(String url) {
        return WebUrl.parse(url).map(WebUrl::pageKey).orElse(url);
    }
}
