package org.khabar.streams;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.khabar.event.SiteLines;
import org.khabar.extract.memory.PageLines;
import org.khabar.extract.memory.SiteMemory;

/**
 * What is known of the sites of a partition. A memory changes with each of its first {@value SiteMemory#MAX_PAGES} pages, and with a few
 * a week from then on; only then is it written. The memories used last are kept at hand, for taking one out of the store costs
 * about what comparing a story with it does.
 */
final class SiteMemories {
    private static final int AT_HAND = 32;

    private final ProcessingContext context;
    private final KeyValueStore<String, SiteLines> store;
    private final SequencedMap<String, SiteMemory> atHand = new LinkedHashMap<>(16, 0.75f, true);

    private SiteMemories(ProcessingContext context, KeyValueStore<String, SiteLines> store) {
        this.context = context;
        this.store = store;
    }

    static SiteMemories of(ProcessingContext context) {
        return new SiteMemories(context, context.getStateStore(StateStores.SITES));
    }

    /** Returns what is known of a site. */
    SiteMemory of(String site) {
        SiteMemory known = atHand.get(site);
        if (known == null) {
            known = Optional.ofNullable(store.get(site))
                    .flatMap(kept -> SiteMemory.of(bytes(kept.getMemory())))
                    .orElse(SiteMemory.empty());
            keepAtHand(site, known);
        }
        return known;
    }

    /** Learns what a page of a site teaches. */
    void learn(String site, PageLines page) {
        SiteMemory before = of(site);
        SiteMemory now = before.learn(page);
        if (!now.equals(before)) {
            Instant at = Instant.ofEpochMilli(context.currentSystemTimeMs());
            store.put(site, new SiteLines(ByteBuffer.wrap(now.toBytes()), at));
            keepAtHand(site, now);
        }
    }

    private void keepAtHand(String site, SiteMemory memory) {
        atHand.put(site, memory);
        if (atHand.size() > AT_HAND) {
            atHand.pollFirstEntry();
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
