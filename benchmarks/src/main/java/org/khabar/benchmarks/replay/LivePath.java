package org.khabar.benchmarks.replay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.khabar.app.pipeline.ArticleRun;
import org.khabar.benchmarks.apart.Committed;
import org.khabar.benchmarks.apart.ServiceApart;
import org.khabar.benchmarks.topology.ArticleDelays;
import org.khabar.benchmarks.topology.BrokerApart;
import org.khabar.schemas.Topics;

/** {@code khabar process} at the end of the log, and the pages that flow through it. */
final class LivePath implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final BrokerApart broker;
    private final ServiceApart service;

    private LivePath(BrokerApart broker, ServiceApart service) {
        this.broker = broker;
        this.service = service;
    }

    /** Starts it behind all that is on the log: what it would have read long ago is not measured. */
    static LivePath start(BrokerApart broker, Path data) throws InterruptedException {
        try (Admin admin = Admin.create(broker.cluster().clientConfig())) {
            List<TopicPartition> partitions = Committed.partitions(admin, Topics.PAGES.name());
            Map<TopicPartition, OffsetAndMetadata> ends = admin
                    .listOffsets(partitions.stream().collect(Collectors.toMap(one -> one, _ -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> new OffsetAndMetadata(end.getValue().offset())));
            admin.alterConsumerGroupOffsets(ArticleRun.LIVE, ends).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the live path can't be put at the end of the log", e);
        }
        return new LivePath(broker, ServiceApart.start(List.of("process"), "", broker.address(), data));
    }

    /** Has pages flow at a rate, and returns how soon their articles were there. */
    ArticleDelays flow(int pages, int perSecond) {
        try (ArticleDelays.Watch watch = new ArticleDelays.Watch(broker.cluster())) {
            broker.order(pages, perSecond);
            ArticleDelays delays = watch.take(QUIET);
            broker.awaitWritten();
            return delays;
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
