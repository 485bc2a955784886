package org.khabar.app.tailing;

import java.time.Instant;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.khabar.app.console.ArticleLine;
import org.khabar.app.console.AvroJson;
import org.khabar.app.console.DisplayWidth;
import org.khabar.app.logging.OneLine;
import org.khabar.schemas.SchemaRegistry;

/** A record as one line for a person: an article as {@link ArticleLine}, anything else as its key and the JSON's start. */
public final class RecordLine {
    private static final int COLUMNS = 240;

    private final boolean articles;
    private final RecordArticle article;
    private final ArticleLine articleLine;
    private final RecordJson json;

    /**
     * Prints records of a topic.
     *
     * @param topic the topic; its name says whether it holds articles
     */
    public RecordLine(String topic, SchemaRegistry registry, ZoneId zone) {
        this.articles = RecordArticle.mayBeIn(topic);
        this.article = new RecordArticle(registry);
        this.articleLine = new ArticleLine(zone);
        this.json = new RecordJson(registry, AvroJson.Bytes.SIZE);
    }

    /** Returns the line, without a line break. */
    public String of(ConsumerRecord<byte[], byte[]> record) {
        return articles
                ? article.of(record)
                        .map(read -> articleLine.of(read, Instant.ofEpochMilli(record.timestamp())))
                        .orElseGet(() -> plain(record))
                : plain(record);
    }

    private String plain(ConsumerRecord<byte[], byte[]> record) {
        return DisplayWidth.cut(OneLine.of(json.of(record).toString()), COLUMNS);
    }
}
