package org.khabar.app.lookup;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.TopicReader;
import org.khabar.event.Article;
import org.khabar.event.Outcome;
import org.khabar.event.UrlState;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;

/**
 * Searches the topics, also while nothing runs: the outcomes, the latest articles and what the frontier keeps, of each only
 * the partition in which the key lies. It reads that partition from its beginning.
 */
public final class TopicLookup {
    private TopicLookup() {}

    /** Returns what is committed of a URL now. */
    public static UrlAnswer find(Cluster cluster, UrlForms forms) {
        Map<String, UrlState> found =
                last(cluster, FrontierTopology.urlChangelog(), Set.of(forms.site()), forms.texts());
        Map<String, Outcome> ended = last(cluster, Topics.OUTCOMES, forms.texts(), forms.texts());
        for (String url : forms.texts()) {
            UrlState state = found.get(url);
            Outcome outcome = ended.get(url);
            if (state != null || outcome != null) {
                return new UrlAnswer(
                        url,
                        state == null ? null : Known.of(state),
                        outcome == null ? null : Known.of(outcome),
                        outcome == null ? null : article(cluster, outcome));
            }
        }
        return new UrlAnswer(forms.typed(), null, null, null);
    }

    /** Returns every URL of which an outcome that is still there names an article. It reads all outcomes. */
    public static Set<String> urlsOf(Cluster cluster, String articleId) {
        Set<String> urls = new TreeSet<>();
        Deserializer<Outcome> outcomes =
                EventSerdes.of(Topics.OUTCOMES, cluster.registry()).deserializer();
        try (TopicReader reader = TopicReader.of(cluster, Topics.OUTCOMES.name())) {
            reader.read(new StartAt.Beginning(), TopicReader.End.AT_PRESENT_END, record -> {
                Outcome outcome = outcomes.deserialize(record.topic(), record.value());
                if (outcome != null
                        && outcome.getArticleId().filter(articleId::equals).isPresent()) {
                    urls.add(outcome.getUrl());
                }
                return true;
            });
        }
        return urls;
    }

    private static UrlAnswer.@Nullable OfArticle article(Cluster cluster, Outcome outcome) {
        String id = outcome.getArticleId().orElse(null);
        if (id == null) {
            return null;
        }
        Article last = last(cluster, Topics.LATEST, Set.of(id), Set.of(id)).get(id);
        return Known.of(id, last);
    }

    /** Returns the last values of some keys, from the partitions of other keys: a store's changelog has its task's. */
    private static <V extends SpecificRecord> Map<String, V> last(
            Cluster cluster, Topic<V> topic, Set<String> partitionsOf, Set<String> keys) {
        Optional<TopicReader> opened = TopicReader.ofKeys(cluster, topic.name(), partitionsOf);
        if (opened.isEmpty()) {
            return Map.of();
        }
        Map<String, V> values = new HashMap<>();
        Deserializer<V> deserializer = EventSerdes.of(topic, cluster.registry()).deserializer();
        try (TopicReader reader = opened.get()) {
            reader.read(new StartAt.Beginning(), TopicReader.End.AT_PRESENT_END, record -> {
                String key = new String(record.key(), StandardCharsets.UTF_8);
                if (keys.contains(key)) {
                    V value = deserializer.deserialize(record.topic(), record.value());
                    if (value == null) {
                        values.remove(key);
                    } else {
                        values.put(key, value);
                    }
                }
                return true;
            });
        }
        return values;
    }
}
