package org.khabar.producer.frontier;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Source;
import org.khabar.event.SourceChange;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each source to the frontier of the site its URL belongs to. Remembers what it sent, so that a source that moves to
 * another site is taken from the old one first, and one declared again unchanged is sent nowhere.
 */
final class SourceRouter extends ContextualProcessor<String, @Nullable Source, String, SourceChange> {
    private static final Logger LOG = LoggerFactory.getLogger(SourceRouter.class);

    @SuppressWarnings("NullAway.Init") // set by init, before the first record
    private KeyValueStore<String, Source> sent;

    @Override
    public void init(ProcessorContext<String, SourceChange> context) {
        super.init(context);
        sent = context.getStateStore(FrontierTopology.DECLARED);
    }

    @Override
    public void process(Record<String, @Nullable Source> record) {
        String id = record.key();
        Source now = record.value();
        Source before = sent.get(id);
        if (id == null || (now == null ? before == null : now.equals(before))) {
            return;
        }
        String siteBefore = before == null ? null : site(id, before);
        String siteNow = now == null ? null : site(id, now);
        if (siteBefore != null && !siteBefore.equals(siteNow)) {
            context().forward(record.withKey(siteBefore).withValue(new SourceChange(id, null)));
        }
        if (siteNow != null) {
            context().forward(record.withKey(siteNow).withValue(new SourceChange(id, now)));
        }
        sent.put(id, now);
    }

    private static @Nullable String site(String id, Source source) {
        return WebUrl.parse(source.getUrl()).map(Site::of).orElseGet(() -> {
            LOG.warn("source {} is not polled: \"{}\" is no http or https URL", id, source.getUrl());
            return null;
        });
    }
}
