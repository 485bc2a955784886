package org.khabar.benchmarks.replay;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.event.RawPage;
import org.khabar.extract.PageReader;
import org.khabar.extract.WebPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/** Takes pages from the log and reads them, with nothing else: what a replay is held against. */
final class BareReading {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Cluster cluster;
    private final PageReader reader = new PageReader();

    BareReading(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Reads so many pages, and returns the speed over the second half of them. */
    Speed read(int pages) {
        long checksum = 0;
        long clock = 0;
        long cpu = 0;
        int read = 0;
        int measured = 0;
        try (KafkaConsumer<String, RawPage> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.PAGES.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (read < pages) {
                for (ConsumerRecord<String, RawPage> page : consumer.poll(POLL)) {
                    checksum += read(page.value());
                    read++;
                }
                if (clock == 0 && read >= pages / 2) {
                    clock = System.nanoTime();
                    cpu = PROCESS.getProcessCpuTime();
                    measured = read;
                }
            }
        }
        if (checksum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        int done = read - measured;
        return new Speed(
                done / ((PROCESS.getProcessCpuTime() - cpu) / 1e9), done / ((System.nanoTime() - clock) / 1e9));
    }

    private int read(RawPage page) {
        byte[] body = page.getBody()
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.remaining()];
                    buffer.duplicate().get(bytes);
                    return bytes;
                })
                .orElse(new byte[0]);
        return reader.read(WebPage.of(body, page.getUrl())).hashCode();
    }

    private KafkaConsumer<String, RawPage> consumer() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(
                config,
                new StringDeserializer(),
                EventSerdes.of(Topics.PAGES, cluster.registry()).deserializer());
    }
}
