package org.khabar.benchmarks.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.app.cluster.Cluster;
import org.khabar.benchmarks.apart.Committed;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.Outcome;
import org.khabar.event.RawRef;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * Everything that one run told, as a consumer that reads what is committed sees it: for each key its records in their order.
 *
 * @param articles events by article id
 * @param outcomes by URL, those of poison apart
 * @param latest the last record of each article
 * @param poisonOutcomes outcomes of URLs that only poison has
 * @param deadLetters how many there are
 */
record Told(
        Map<String, List<ToldEvent>> articles,
        Map<String, List<ToldEvent>> outcomes,
        Map<String, List<ToldEvent>> latest,
        int poisonOutcomes,
        int deadLetters) {
    private static final String POISON = "https://poison";

    static Told read(Cluster cluster, WrittenLog log) {
        Map<String, List<ToldEvent>> articles = new LinkedHashMap<>();
        Map<String, List<ToldEvent>> outcomes = new LinkedHashMap<>();
        Map<String, List<ToldEvent>> latest = new LinkedHashMap<>();
        read(
                cluster,
                Topics.ARTICLES,
                (key, partition, time, article) -> articles.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(article(partition, time, article, log)));
        read(
                cluster,
                Topics.LATEST,
                (key, partition, time, article) -> latest.put(key, List.of(article(partition, time, article, log))));
        read(
                cluster,
                Topics.OUTCOMES,
                (key, partition, time, outcome) -> outcomes.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(outcome(partition, time, outcome, log)));
        int[] dead = {0};
        Committed.read(cluster, Topics.DEAD_LETTERS, _ -> dead[0]++);
        // The stories of poison are told too, by their own URLs.
        int poison = outcomes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(POISON))
                .mapToInt(entry -> entry.getValue().size())
                .sum();
        Stream.of(articles, latest, outcomes)
                .forEach(told ->
                        told.values().removeIf(events -> events.getFirst().page() == null));
        return new Told(articles, outcomes, latest, poison, dead[0]);
    }

    private static ToldEvent article(int partition, long time, Article article, WrittenLog log) {
        RawRef ref = article.getRawRef();
        return ToldEvent.of(partition, time, article.getKind().name(), article, ref, log);
    }

    private static ToldEvent outcome(int partition, long time, Outcome outcome, WrittenLog log) {
        RawRef ref = outcome.getRawRef().orElse(null);
        return ToldEvent.of(partition, time, outcome.getKind() + " " + outcome.getReason(), outcome, ref, log);
    }

    /** Takes a record. */
    private interface Taker<V> {
        void take(String key, int partition, long timestamp, V value);
    }

    private static <V extends SpecificRecord> void read(Cluster cluster, Topic<V> topic, Taker<V> taker) {
        Deserializer<V> values = EventSerdes.of(topic, cluster.registry()).deserializer();
        Committed.read(
                cluster,
                topic.name(),
                record -> taker.take(
                        new String(record.key(), StandardCharsets.UTF_8),
                        record.partition(),
                        record.timestamp(),
                        values.deserialize(topic.name(), record.value())));
    }

    /** Returns the pages of article events of a kind, one for each event. */
    List<PlannedPage> pages(ArticleKind kind) {
        return articles.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.kind().equals(kind.name()))
                .<PlannedPage>mapMulti((event, pages) -> {
                    if (event.page() != null) {
                        pages.accept(event.page());
                    }
                })
                .toList();
    }

    int events() {
        return articles.values().stream().mapToInt(List::size).sum();
    }
}
