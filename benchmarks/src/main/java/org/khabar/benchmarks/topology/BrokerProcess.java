package org.khabar.benchmarks.topology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.app.topics.TopicSettings;
import org.khabar.app.yaml.DataSize;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * The process beside the measured one: a broker with a registry, and the fetcher's hand. It tells its two addresses in its first line, then
 * writes so many pages at such a rate for each line {@code COUNT RATE} that it is given (a rate of 0: at once), and ends with its input.
 */
final class BrokerProcess {
    /** More than is ever written: by default the oldest of 100,000 pages would go. */
    private static final DataSize ALL_PAGES = DataSize.ofGibibytes(1_000);

    private BrokerProcess() {}

    public static void main(String[] args) throws IOException {
        PageStock stock = PageStock.read(Path.of(args[1]));
        BrokerSettings settings = new BrokerSettings(0, ALL_PAGES);
        try (EmbeddedCluster cluster = EmbeddedCluster.start(settings, 0, Path.of(args[0]), BrokerProcess::overQuota);
                KafkaProducer<String, RawPage> producer = producer(cluster)) {
            try (Admin admin = Admin.create(cluster.clientConfig())) {
                new TopicAdmin(admin)
                        .require(TopicPlan.live(new TopicSettings(TopicSettings.DEFAULT_PARTITIONS, ALL_PAGES)));
            }
            System.out.println(cluster.bootstrap() + " " + cluster.http().url());
            serve(stock, producer);
        }
    }

    private static void overQuota(RuntimeException reason) {
        System.err.println(reason.getMessage());
    }

    private static void serve(PageStock stock, KafkaProducer<String, RawPage> producer) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int next = 0;
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] order = line.split(" ", -1);
            int count = Integer.parseInt(order[0]);
            send(stock, producer, next, count, Integer.parseInt(order[1]));
            next += count;
            System.out.println("sent " + count);
        }
    }

    private static void send(PageStock stock, KafkaProducer<String, RawPage> producer, int first, int count, int rate) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            if (rate > 0) {
                LockSupport.parkNanos(start + i * 1_000_000_000L / rate - System.nanoTime());
            }
            RawPage page = stock.raw(first + i);
            Future<RecordMetadata> _ = producer.send(
                    new ProducerRecord<>(Topics.PAGES.name(), page.getSite(), page), (_, failed) -> report(failed));
        }
        producer.flush();
    }

    private static void report(@Nullable Exception failed) {
        if (failed != null) {
            System.err.println("a page was not written: " + failed);
        }
    }

    private static KafkaProducer<String, RawPage> producer(Cluster cluster) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        return new KafkaProducer<>(
                config,
                Serdes.String().serializer(),
                EventSerdes.of(Topics.PAGES, cluster.registry()).serializer());
    }
}
