package org.khabar.producer.frontier;

import java.time.Instant;
import java.util.List;
import org.khabar.event.FetchReport;
import org.khabar.event.Link;
import org.khabar.event.Source;

/** Turns the body of a polled source into links. */
final class Discovery {
    /** What a poll's body turned out to be. */
    sealed interface Reading {}

    /**
     * A feed.
     *
     * @param entries entries in it
     * @param discovered links of the feed's own site that were new
     * @param complete whether all of it was read
     */
    record Found(int entries, int discovered, boolean complete) implements Reading {}

    /**
     * Something else.
     *
     * @param reason a reason code
     */
    record NoFeed(String reason) implements Reading {}

    private final FrontierSettings settings;
    private final Links links;

    Discovery(FrontierSettings settings, Links links) {
        this.settings = settings;
        this.links = links;
    }

    Reading read(String site, Source source, FetchReport report, Instant now) {
        List<FeedEntry> entries = FeedEntry.read(report, source.getUrl());
        if (entries == null) {
            return new NoFeed("NOT_A_FEED");
        }
        int discovered = 0;
        List<FeedEntry> taken = entries.subList(0, Math.min(entries.size(), settings.maxEntriesPerFeed()));
        for (int place = 0; place < taken.size(); place++) {
            FeedEntry entry = taken.get(place);
            Link link = Link.newBuilder()
                    .setUrl(entry.url())
                    .setSource(source.getId())
                    .setDiscoveredAt(now)
                    .setFeed(entry.facts())
                    .setPlace(place)
                    .build();
            discovered += links.listed(site, link) ? 1 : 0;
        }
        return new Found(entries.size(), discovered, !report.getTruncated());
    }
}
