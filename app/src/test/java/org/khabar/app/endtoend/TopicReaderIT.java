package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.settings.Settings;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.tailing.TopicReader;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/** Records that retention deletes while a topic is read. */
class TopicReaderIT {
    private static final int RECORDS = 6;
    /** Larger than what one answer of the broker holds of a partition, so that each record is fetched on its own. */
    private static final int BYTES = 2 << 20;

    private static final TopicPartition PAGES = new TopicPartition(Topics.PAGES.name(), 0);

    @TempDir
    Path data;

    @Test
    void whatIsDeletedBeforeItsTurnIsTold() throws Exception {
        try (TestBroker broker = new TestBroker.Embedded();
                Cluster cluster = broker.open(data);
                Admin admin = Admin.create(cluster.clientConfig());
                TopicReader reader = opened(cluster, admin)) {
            List<Long> read = new ArrayList<>();
            List<Stretch> deleted = new ArrayList<>();

            reader.read(
                    new StartAt.Beginning(),
                    TopicReader.End.AT_PRESENT_END,
                    record -> {
                        if (read.isEmpty()) {
                            deleteAllButTheLast(admin);
                        }
                        return read.add(record.offset());
                    },
                    deleted::add);

            assertThat(deleted).singleElement().satisfies(gap -> {
                assertThat(gap.to()).isEqualTo(RECORDS - 1);
                assertThat(gap.place(PAGES.topic())).isEqualTo(PAGES + "@" + gap.from());
                assertThat(gap.length() + read.size()).isEqualTo(RECORDS);
            });
            assertThat(read).startsWith(0L).endsWith(RECORDS - 1L);
        }
    }

    private static TopicReader opened(Cluster cluster, Admin admin) throws ExecutionException, InterruptedException {
        new TopicAdmin(admin).require(TopicPlan.live(Settings.defaults().topics()));
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>(PAGES.topic(), PAGES.partition(), null, new byte[BYTES]))
                        .get();
            }
        }
        return TopicReader.of(cluster, PAGES.topic());
    }

    private static void deleteAllButTheLast(Admin admin) {
        try {
            admin.deleteRecords(Map.of(PAGES, RecordsToDelete.beforeOffset(RECORDS - 1)))
                    .all()
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
