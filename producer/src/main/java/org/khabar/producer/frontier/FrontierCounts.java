package org.khabar.producer.frontier;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.khabar.event.SiteCounts;
import org.khabar.schemas.Topic;

/**
 * What became of the URLs found. After every record and every tick
 *
 * <pre>discovered = waiting + under way + handed over + skipped + forgotten</pre>
 *
 * for each site, and so for all. A URL is counted once, however many links lead to it:
 *
 * @param discovered URLs found
 * @param waiting never asked for, waiting for their host's turn
 * @param underWay asked for, the first final answer not yet reported
 * @param handedOver with at least one page record; what became of them the article topology tells, in one present outcome
 *     each. A URL that is to be asked for again stays here
 * @param skipped never handed over and given up; the frontier has written their present outcome
 * @param skippedFor of these, how many for each reason; those of before reasons were counted are left out
 * @param forgotten remembered no longer, by age
 * @param repeats links to URLs that were known; not part of the sum
 * @param sources sources polled
 * @param requests requests issued, robots.txt and polls included
 * @param lost requests that no report answered in time
 * @param gaps times that two polls running of a source shared no entry: something was missed, and looked for in sitemaps
 * @param waitingBySite URLs waiting by site; only sites where some wait
 */
public record FrontierCounts(
        long discovered,
        long waiting,
        long underWay,
        long handedOver,
        long skipped,
        Map<String, Long> skippedFor,
        long forgotten,
        long repeats,
        long sources,
        long requests,
        long lost,
        long gaps,
        Map<String, Long> waitingBySite) {
    /** Copies the maps. */
    public FrontierCounts {
        skippedFor = Map.copyOf(skippedFor);
        waitingBySite = Map.copyOf(waitingBySite);
    }

    /**
     * Reads the sums of the partitions that this instance works on.
     *
     * @throws InvalidStateStoreException while the instance starts or rebalances; to be tried again
     */
    public static FrontierCounts read(KafkaStreams frontier) {
        return read(frontier.store(StoreQueryParameters.fromNameAndType(
                FrontierTopology.COUNTS, QueryableStoreTypes.<String, SiteCounts>keyValueStore())));
    }

    /** Reads the sums of a store. */
    public static FrontierCounts read(ReadOnlyKeyValueStore<String, SiteCounts> store) {
        Map<String, SiteCounts> sites = new HashMap<>();
        try (KeyValueIterator<String, SiteCounts> all = store.all()) {
            all.forEachRemaining(site -> sites.put(site.key, site.value));
        }
        return of(sites);
    }

    /** Returns the topic in which the frontier keeps these sums: the last value of each key is one site's. */
    public static Topic<SiteCounts> changelog() {
        return FrontierTopology.changelog(FrontierTopology.COUNTS, SiteCounts.class);
    }

    /** Adds up the sums of sites. */
    public static FrontierCounts of(Map<String, SiteCounts> sites) {
        SiteCounts sum = SiteCounts.newBuilder().build();
        Map<String, Long> waiting = new TreeMap<>();
        sites.forEach((site, counts) -> {
            add(sum, counts);
            if (counts.getWaiting() > 0) {
                waiting.put(site, counts.getWaiting());
            }
        });
        return new FrontierCounts(
                sum.getDiscovered(),
                sum.getWaiting(),
                sum.getUnderWay(),
                sum.getHandedOver(),
                sum.getSkipped(),
                sum.getSkippedFor(),
                sum.getForgotten(),
                sum.getRepeats(),
                sum.getSources(),
                sum.getRequests(),
                sum.getLost(),
                sum.getGaps(),
                waiting);
    }

    /** Tells whether the sum holds. */
    public boolean addsUp() {
        return discovered == waiting + underWay + handedOver + skipped + forgotten;
    }

    private static void add(SiteCounts sum, SiteCounts site) {
        sum.setDiscovered(sum.getDiscovered() + site.getDiscovered());
        sum.setWaiting(sum.getWaiting() + site.getWaiting());
        sum.setUnderWay(sum.getUnderWay() + site.getUnderWay());
        sum.setHandedOver(sum.getHandedOver() + site.getHandedOver());
        sum.setSkipped(sum.getSkipped() + site.getSkipped());
        site.getSkippedFor().forEach((reason, count) -> sum.getSkippedFor().merge(reason, count, Long::sum));
        sum.setForgotten(sum.getForgotten() + site.getForgotten());
        sum.setRepeats(sum.getRepeats() + site.getRepeats());
        sum.setSources(sum.getSources() + site.getSources());
        sum.setRequests(sum.getRequests() + site.getRequests());
        sum.setLost(sum.getLost() + site.getLost());
        sum.setGaps(sum.getGaps() + site.getGaps());
    }
}
