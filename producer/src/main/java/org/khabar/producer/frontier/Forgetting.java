package org.khabar.producer.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.UrlPhase;
import org.khabar.event.UrlState;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Forgets URLs that no source has listed for as long as the age limit. One that is listed again later is new then: its page
 * is asked for once more. Looks at a few URLs every ten seconds, round and round, so that it never holds anything up.
 */
final class Forgetting {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int URLS_A_LOOK = 200;

    private final FrontierSettings settings;
    private final KeyValueStore<String, UrlState> states;
    private final Urls urls;
    private @Nullable String next;
    private Instant lookAgainAt = Instant.EPOCH;

    Forgetting(FrontierSettings settings, KeyValueStore<String, UrlState> states, Urls urls) {
        this.settings = settings;
        this.states = states;
        this.urls = urls;
    }

    /** Looks at some URLs, if it is time to. */
    void some(Instant now) {
        if (now.isBefore(lookAgainAt)) {
            return;
        }
        lookAgainAt = now.plus(PAUSE);
        Instant limit = now.minus(settings.urls().ageLimit());
        for (KeyValue<String, UrlState> url : nextOld(limit)) {
            urls.forget(Site.of(WebUrl.parse(url.key).orElseThrow()), url.key, url.value);
        }
    }

    private List<KeyValue<String, UrlState>> nextOld(Instant limit) {
        List<KeyValue<String, UrlState>> old = new ArrayList<>();
        try (KeyValueIterator<String, UrlState> all = states.range(next, null)) {
            for (int seen = 0; seen < URLS_A_LOOK && all.hasNext(); seen++) {
                KeyValue<String, UrlState> url = all.next();
                boolean asked = url.value.getPhase() == UrlPhase.UNDER_WAY;
                if (!asked && url.value.getListedAt().isBefore(limit)) {
                    old.add(url);
                }
            }
            next = all.hasNext() ? all.peekNextKey() : null;
        }
        return old;
    }
}
