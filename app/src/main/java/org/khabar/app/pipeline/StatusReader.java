package org.khabar.app.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.streaming.StreamsRun;
import org.khabar.producer.frontier.FrontierCounts;
import org.khabar.schemas.Topics;

/** Reads how a pipeline does: the sums from its stores, the sources from their topic. */
final class StatusReader {
    private static final Comparator<SourceStatus> PROBLEMS_FIRST = Comparator.comparing(
                    (SourceStatus source) -> source.problem() == null)
            .thenComparing(SourceStatus::id);

    private final Cluster cluster;
    private final Instant startedAt;

    StatusReader(Cluster cluster, Instant startedAt) {
        this.cluster = cluster;
        this.startedAt = startedAt;
    }

    PipelineStatus read(@Nullable StreamsRun frontier, @Nullable ArticleRun articles) {
        return new PipelineStatus(
                startedAt,
                Stream.of(frontier, articles == null ? null : articles.run())
                        .filter(Objects::nonNull)
                        .map(StatusReader::status)
                        .toList(),
                frontier == null ? List.of() : sources(),
                frontier == null ? null : whenReady(() -> FrontierCounts.read(frontier.streams())),
                articles == null ? null : whenReady(articles::counts));
    }

    private static TopologyStatus status(StreamsRun run) {
        return new TopologyStatus(run.applicationId(), run.streams().state().toString(), run.lag());
    }

    private List<SourceStatus> sources() {
        return Snapshot.of(cluster, Topics.SOURCE_STATE).values().stream()
                .map(SourceStatus::of)
                .sorted(PROBLEMS_FIRST)
                .toList();
    }

    private static <T> @Nullable T whenReady(Supplier<T> counts) {
        try {
            return counts.get();
        } catch (InvalidStateStoreException e) {
            return null; // it starts or rebalances; the next look will tell
        }
    }
}
