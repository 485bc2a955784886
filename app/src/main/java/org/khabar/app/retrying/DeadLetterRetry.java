package org.khabar.app.retrying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.TopicReader;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;
import org.khabar.streams.DeadLetterHeaders;

/**
 * Puts dead letters back to the topics they came from, each once. What was put back is noted in {@code khabar.retries} in the
 * same transaction, so a retry that was interrupted goes on where it was. One that fails again is another dead letter, which
 * bears the number of its attempts, and is put back {@value #MOST_ATTEMPTS} times at most. Only what was there at the start is looked at.
 */
public final class DeadLetterRetry {
    /** So often the same record is put back; then it stays, until a person looks at it. */
    public static final int MOST_ATTEMPTS = 3;

    private static final int TRANSACTION = 100;
    private static final long TRANSACTION_BYTES = 16L << 20;

    private final Cluster cluster;

    /** Works on a cluster whose topics are there. */
    public DeadLetterRetry(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Puts back what is meant.
     *
     * @throws OperatorException if the broker does not take it; what is noted is put back, the rest is not
     */
    public RetrySums run(RetrySelection selection) {
        try (KafkaProducer<byte[], byte[]> producer = producer();
                TopicReader reader = TopicReader.of(cluster, Topics.DEAD_LETTERS)) {
            producer.initTransactions(); // ends a retry that hangs elsewhere
            Retrying retrying = new Retrying(producer, selection, topicId(), topics(), putBack());
            reader.read(new StartAt.Beginning(), TopicReader.End.AT_PRESENT_END, record -> {
                retrying.take(new DeadLetter(record));
                return true;
            });
            return retrying.end();
        } catch (KafkaException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take the records (" + e
                            + "): check it and retry again; nothing is put back twice",
                    e);
        }
    }

    private String topicId() {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return new TopicAdmin(admin).id(Topics.DEAD_LETTERS);
        }
    }

    private Set<String> topics() {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            return new TopicAdmin(admin).names();
        }
    }

    private Set<String> putBack() {
        Set<String> places = new HashSet<>();
        try (TopicReader reader = TopicReader.of(cluster, Topics.RETRIES)) {
            reader.read(new StartAt.Beginning(), TopicReader.End.AT_PRESENT_END, record -> {
                places.add(new String(record.key(), StandardCharsets.UTF_8));
                return true;
            });
        }
        return places;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "khabar-retry");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A letter that goes back to a topic, and the place by which it is noted. */
    private record Back(DeadLetter letter, String topic, String place) {}

    /** What changes while dead letters are read. */
    private static final class Retrying {
        private final KafkaProducer<byte[], byte[]> producer;
        private final RetrySelection selection;
        private final String topicId;
        private final Set<String> topics;
        private final Set<String> done;
        private final Map<String, Long> putBack = new TreeMap<>();
        private final List<Back> next = new ArrayList<>();
        private long nextBytes;
        private long count;
        private long before;
        private long spent;
        private long unknown;
        private long leftOut;

        Retrying(
                KafkaProducer<byte[], byte[]> producer,
                RetrySelection selection,
                String topicId,
                Set<String> topics,
                Set<String> done) {
            this.producer = producer;
            this.selection = selection;
            this.topicId = topicId;
            this.topics = topics;
            this.done = done;
        }

        void take(DeadLetter letter) {
            String place = topicId + "/" + letter.place();
            String topic = letter.topic();
            if (!selection.takes(letter)) {
                leftOut++;
            } else if (done.contains(place)) {
                before++;
            } else if (letter.attempts() >= MOST_ATTEMPTS) {
                spent++;
            } else if (topic == null || !topics.contains(topic) || topic.equals(Topics.DEAD_LETTERS)) {
                unknown++;
            } else if (count >= selection.limit()) {
                leftOut++;
            } else {
                put(letter, topic, place);
            }
        }

        /** They are collected first: a transaction that is open while more is searched would hold up who reads the topics. */
        private void put(DeadLetter letter, String topic, String place) {
            next.add(new Back(letter, topic, place));
            nextBytes += letter.record().serializedValueSize();
            putBack.merge(topic + "  " + letter.reason(), 1L, Long::sum);
            count++;
            if (next.size() == TRANSACTION || nextBytes >= TRANSACTION_BYTES) {
                commit();
            }
        }

        private void commit() {
            producer.beginTransaction();
            next.forEach(this::send);
            producer.commitTransaction();
            next.clear();
            nextBytes = 0;
        }

        private void send(Back back) {
            DeadLetter letter = back.letter();
            int attempt = letter.attempts() + 1;
            ConsumerRecord<byte[], byte[]> record = letter.record();
            RecordHeaders headers = new RecordHeaders(record.headers());
            headers.remove(DeadLetterHeaders.ATTEMPT).add(DeadLetterHeaders.ATTEMPT, bytes(Integer.toString(attempt)));
            var _ = producer.send(new ProducerRecord<>(
                    back.topic(), null, record.timestamp(), record.key(), record.value(), headers));
            var _ = producer.send(new ProducerRecord<>(
                    Topics.RETRIES,
                    bytes(back.place()),
                    bytes(back.topic() + " " + letter.reason() + " attempt " + attempt)));
        }

        RetrySums end() {
            if (!next.isEmpty()) {
                commit();
            }
            return new RetrySums(putBack, before, spent, unknown, leftOut);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
