package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.retrying.DeadLetterRetry;
import org.khabar.app.retrying.RetrySelection;
import org.khabar.app.retrying.RetrySums;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.app.topics.TopicSettings;
import org.khabar.schemas.Topics;
import org.khabar.streams.DeadLetterHeaders;

class RetryIT {
    private static final RetrySelection ALL = new RetrySelection(null, null, Long.MAX_VALUE);

    @TempDir
    Path data;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.khabar.app.endtoend.Brokers#all")
    void eachDeadLetterIsPutBackOnceAndOnlySoOften(Supplier<TestBroker> brokers) throws Exception {
        try (TestBroker broker = brokers.get();
                Cluster cluster = broker.open(data)) {
            try (Admin admin = Admin.create(cluster.clientConfig())) {
                new TopicAdmin(admin).require(TopicPlan.live(TopicSettings.defaults()));
            }
            bury(cluster, Topics.PAGES.name(), "READER_FAILED", "0");
            bury(cluster, Topics.PAGES.name(), "READER_FAILED", "1");
            bury(cluster, Topics.PAGES.name(), "CORRUPT_RECORD", "0");
            bury(cluster, Topics.PAGES.name(), "READER_FAILED", "3");
            bury(cluster, "elsewhere", "READER_FAILED", "0");
            DeadLetterRetry retry = new DeadLetterRetry(cluster);

            RetrySums some = retry.run(new RetrySelection("READER_FAILED", null, 1));
            RetrySums rest = retry.run(ALL);
            RetrySums again = retry.run(ALL);

            assertThat(some.putBack()).isEqualTo(Map.of("khabar.pages  READER_FAILED", 1L));
            assertThat(rest.putBack())
                    .isEqualTo(Map.of("khabar.pages  READER_FAILED", 1L, "khabar.pages  CORRUPT_RECORD", 1L));
            assertThat(rest.before()).isEqualTo(1);
            assertThat(again.putBack()).isEmpty();
            assertThat(again.before()).isEqualTo(3);
            assertThat(again.spent()).isEqualTo(1);
            assertThat(again.unknown()).isEqualTo(1);
            assertThat(new Log(cluster).count(Topics.PAGES.name())).isEqualTo(3);
            assertThat(new Log(cluster).count(Topics.RETRIES)).isEqualTo(3);
        }
    }

    private static void bury(Cluster cluster, String topic, String reason, String attempt) throws Exception {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.DEAD_LETTERS, bytes("nahar.example"), bytes("not a page"));
        letter.headers()
                .add(DeadLetterHeaders.TOPIC, bytes(topic))
                .add(DeadLetterHeaders.REASON, bytes(reason))
                .add(DeadLetterHeaders.ATTEMPT, bytes(attempt));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(cluster.clientConfig(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(letter).get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
