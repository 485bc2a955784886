package org.khabar.benchmarks.topology;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.schemas.Topics;

/** How long after its page was written an article is there for a consumer that reads what is committed, in milliseconds. */
public final class ArticleDelays {
    private final long[] sorted;

    private ArticleDelays(long[] sorted) {
        this.sorted = sorted;
    }

    /** A consumer that waits for articles from now on; the record's time is its page's. */
    public static final class Watch implements AutoCloseable {
        private static final Duration POLL = Duration.ofMillis(200);
        private static final long START_NANOS = 120_000_000_000L;

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final long begun = System.currentTimeMillis();

        /** Begins at the end of what is there. */
        public Watch(Cluster cluster) {
            Map<String, Object> config = new HashMap<>(cluster.clientConfig());
            config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
            consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }

        /** Takes articles until none has come for some seconds; waits two minutes for the first, as what makes them may only start. */
        public ArticleDelays take(Duration quiet) {
            long[] delays = new long[1024];
            int count = 0;
            long last = System.nanoTime() + START_NANOS;
            while (System.nanoTime() - last < quiet.toNanos()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.timestamp() < begun) {
                        continue; // of a page that was there before, whose article was still to be committed
                    }
                    if (count == delays.length) {
                        delays = Arrays.copyOf(delays, 2 * count);
                    }
                    delays[count] = System.currentTimeMillis() - record.timestamp();
                    count++;
                    last = System.nanoTime();
                }
            }
            long[] taken = Arrays.copyOf(delays, count);
            Arrays.sort(taken);
            return new ArticleDelays(taken);
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    /** Returns how many articles came. */
    public int count() {
        return sorted.length;
    }

    /** Returns the delay that so many of a hundred articles stay under. */
    public long percentile(int percent) {
        return sorted.length == 0 ? -1 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
