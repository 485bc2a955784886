package org.khabar.app.diffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.khabar.app.tailing.RecordArticle;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.tailing.TopicReader;
import org.khabar.event.Article;
import org.khabar.schemas.SchemaRegistry;

/** Reads what an extraction knows of each URL: the event of its latest fetch, whatever the order of arrival. */
public final class ArticlePrints {
    private ArticlePrints() {}

    /**
     * Reads a topic of articles up to its present end.
     *
     * @param deleted told of what retention deletes before it is read
     */
    public static Map<String, ArticlePrint> read(
            TopicReader reader, SchemaRegistry registry, Consumer<Stretch> deleted) {
        RecordArticle articles = new RecordArticle(registry);
        Map<String, ArticlePrint> latest = new HashMap<>();
        reader.read(
                new StartAt.Beginning(),
                TopicReader.End.AT_PRESENT_END,
                record -> {
                    articles.of(record)
                            .ifPresent(article -> latest.merge(
                                    article.getUrl(),
                                    ArticlePrint.of(article, record.partition(), record.offset()),
                                    (before, now) -> now.fetched().isBefore(before.fetched()) ? before : now));
                    return true;
                },
                deleted);
        return latest;
    }

    /** Reads the event of a print again; empty if retention has deleted it since. */
    static Optional<Article> article(ArticlePrint print, TopicReader reader, SchemaRegistry registry) {
        List<Article> found = new ArrayList<>();
        RecordArticle articles = new RecordArticle(registry);
        reader.read(
                new Stretch(print.partition(), print.offset(), print.offset() + 1),
                record -> {
                    articles.of(record).ifPresent(found::add);
                    return true;
                },
                _ -> {});
        return found.stream().findFirst();
    }
}
