package org.khabar.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.demo.Demo;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.Ports;
import org.khabar.app.settings.Settings;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topics;

/**
 * A live pipeline on the embedded broker and registry that has read ten articles of the newsroom. Two of them were
 * corrected and one was withdrawn, and nothing else comes. In front of each partition lies a record that was aborted.
 */
final class TenArticles implements AutoCloseable {
    private static final String TOPIC = Topics.ARTICLES.name();
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final Duration NEVER = Duration.ofHours(9);
    private static final Map<ArticleKind, Integer> ALL =
            Map.of(ArticleKind.PUBLISHED, 10, ArticleKind.UPDATED, 2, ArticleKind.RETRACTED, 1);

    private final StopOrder stop = new StopOrder();
    private final EmbeddedCluster cluster;

    private TenArticles(Path data) {
        cluster = stop.add(EmbeddedCluster.start(
                new BrokerSettings(0, BrokerSettings.defaults().quota()), 0, data, _ -> {}));
    }

    /** Starts it, and returns when all has come. */
    static TenArticles read(Path data) {
        TenArticles started = new TenArticles(data);
        try {
            started.abortARecordInEachPartition();
            started.readAll(data);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    String bootstrap() {
        return cluster.bootstrap();
    }

    String registry() {
        return cluster.http().url().toString();
    }

    /** Returns all events, each as the recipes print it: kind, language, headline and URL, with tabs between. */
    List<String> events() {
        return since(Instant.EPOCH);
    }

    /** Returns the events from a time on, as Kafka finds it: in each partition from the first record of that time or later. */
    List<String> since(Instant time) {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(consumer);
            Map<TopicPartition, Long> times = new HashMap<>();
            ends.keySet().forEach(partition -> times.put(partition, time.toEpochMilli()));
            Map<TopicPartition, Long> starts = new HashMap<>(ends);
            consumer.offsetsForTimes(times).forEach((partition, found) -> {
                if (found != null) {
                    starts.put(partition, found.offset());
                }
            });
            return lines(consumer, starts, ends);
        }
    }

    /** Returns the events that a consumer group has not committed. */
    List<String> uncommitted(String group) throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = consumer();
                Admin admin = Admin.create(cluster.clientConfig())) {
            Map<TopicPartition, Long> ends = ends(consumer);
            Map<TopicPartition, Long> starts = consumer.beginningOffsets(ends.keySet());
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, committed) -> starts.put(partition, committed.offset()));
            return lines(consumer, starts, ends);
        }
    }

    /** Has the broker miss the members of a group at once, and not at the end of their session. */
    void forgetMembers(String group) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        }
    }

    /** Returns when the withdrawal was written. */
    Instant withdrawnAt() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(consumer);
            return records(consumer, consumer.beginningOffsets(ends.keySet()), ends).stream()
                    .filter(record -> article(record).getKind() == ArticleKind.RETRACTED)
                    .map(record -> Instant.ofEpochMilli(record.timestamp()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Returns the rows of the table of what stands: headline and URL. */
    List<String> standing() {
        Map<String, Article> table = new HashMap<>();
        new Log(cluster).read(Topics.LATEST).forEach(article -> table.put(article.getArticleId(), article));
        return table.values().stream()
                .filter(article -> article.getKind() != ArticleKind.RETRACTED)
                .map(article -> article.getHeadline().orElse("-") + "\t" + article.getUrl())
                .toList();
    }

    private List<String> lines(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
        return records(consumer, starts, ends).stream()
                .map(record -> line(article(record)))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.assign(ends.keySet());
        starts.forEach(consumer::seek);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    private Article article(ConsumerRecord<String, byte[]> record) {
        return EventSerdes.of(Topics.ARTICLES, cluster.registry())
                .deserializer()
                .deserialize(TOPIC, record.value());
    }

    private static String line(Article article) {
        return String.join(
                "\t",
                article.getKind().name(),
                article.getInLanguage().orElse("-"),
                article.getHeadline().orElse("-"),
                article.getUrl());
    }

    private static Map<TopicPartition, Long> ends(KafkaConsumer<String, byte[]> consumer) {
        return consumer.endOffsets(consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList());
    }

    private void readAll(Path data) {
        ConcurrentLinkedQueue<OperatorException> failures = new ConcurrentLinkedQueue<>();
        Schedule schedule =
                new Schedule(2, NEVER, NEVER, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofMillis(20));
        Demo demo = stop.add(
                Demo.start(cluster, Settings.defaults(), data, Ports.free(0, "newsroom"), schedule, failures::add));
        Map<ArticleKind, Set<String>> seen = new EnumMap<>(ArticleKind.class);
        Instant end = Instant.now().plus(MOST);
        demo.follow(
                (article, _) -> seen.computeIfAbsent(article.getKind(), _ -> new HashSet<>())
                        .add(article.getUrl()),
                () -> allAre(seen) || !failures.isEmpty() || Instant.now().isAfter(end));
        assertThat(failures).isEmpty();
        assertThat(allAre(seen)).as("all is read: %s", seen).isTrue();
    }

    private static boolean allAre(Map<ArticleKind, Set<String>> seen) {
        return ALL.entrySet().stream()
                .allMatch(kind -> seen.getOrDefault(kind.getKey(), Set.of()).size() == kind.getValue());
    }

    private void abortARecordInEachPartition() {
        try (Admin admin = Admin.create(cluster.clientConfig())) {
            new TopicAdmin(admin).require(TopicPlan.live(Settings.defaults().topics()));
        }
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put("transactional.id", "aborted");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            List<Future<RecordMetadata>> sent = producer.partitionsFor(TOPIC).stream()
                    .map(partition -> producer.send(
                            new ProducerRecord<>(TOPIC, partition.partition(), "never", "never".getBytes(UTF_8))))
                    .toList();
            producer.flush();
            assertThat(sent).allSatisfy(Future::get);
            producer.abortTransaction();
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put("isolation.level", "read_committed");
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        stop.close();
    }
}
