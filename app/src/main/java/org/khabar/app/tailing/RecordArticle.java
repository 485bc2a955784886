package org.khabar.app.tailing;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.event.Article;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.UnreadableEventException;

/** The article that a record holds. */
public final class RecordArticle {
    private final Deserializer<Article> articles;

    /** Finds schemas in a registry. */
    public RecordArticle(SchemaRegistry registry) {
        this.articles = EventSerdes.of(Article.class, registry).deserializer();
    }

    /** Tells by its name whether a topic holds articles. */
    public static boolean mayBeIn(String topic) {
        return topic.endsWith(".articles") || topic.endsWith(".articles.latest");
    }

    /** Returns the article; empty where the record has no value, or one that can't be read. */
    public Optional<Article> of(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(articles.deserialize(record.topic(), record.value()));
        } catch (UnreadableEventException e) {
            return Optional.empty();
        }
    }
}
