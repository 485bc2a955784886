package org.khabar.app.pipeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.streams.LedgerCounts;

/**
 * How a running pipeline does at one moment. Each sum adds up; the two are read one after the other and may be a few records
 * apart.
 *
 * @param startedAt when it was started
 * @param topologies the topologies of this process
 * @param sources its sources, those with a problem first; none where the frontier runs elsewhere
 * @param urls what became of every URL found; null while the frontier starts or rebalances, or runs elsewhere
 * @param pages what became of every page fetched; null while the article topology starts or rebalances,
 *     or runs elsewhere
 */
public record PipelineStatus(
        Instant startedAt,
        List<TopologyStatus> topologies,
        List<SourceStatus> sources,
        @Nullable FrontierCounts urls,
        @Nullable LedgerCounts pages) {
    /** Copies the lists. */
    public PipelineStatus {
        topologies = List.copyOf(topologies);
        sources = List.copyOf(sources);
    }
}
