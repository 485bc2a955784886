package org.khabar.app.exporting;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.khabar.app.archive.PageWarc;
import org.khabar.app.console.AvroJson;
import org.khabar.app.jsonld.NewsArticleJson;
import org.khabar.app.selection.Selection;
import org.khabar.event.Article;
import org.khabar.event.RawPage;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.streams.TakedownList;

/** Records of a topic in the form that a file holds them. The same record gives the same bytes every time. */
public interface RecordForm {
    /** Returns what a file begins with. */
    byte[] head();

    /**
     * Returns what a record comes to, one or several records of the file; none where the selection leaves it out.
     *
     * @throws org.khabar.schemas.UnreadableEventException if it can't be read
     */
    List<byte[]> of(ConsumerRecord<byte[], byte[]> record);

    /** Returns a form of the values that a selection takes, without what is taken down. */
    static RecordForm of(
            ExportFormat format,
            Selection selection,
            TakedownList takenDown,
            SchemaRegistry registry,
            InstantSource clock) {
        Predicate<Article> articles = article -> selection.takes(article) && !takenDown.covers(article);
        Predicate<RawPage> pages = page -> selection.takes(page) && !takenDown.covers(page);
        return switch (format) {
            case JSONL -> {
                AvroJson json = new AvroJson(AvroJson.Bytes.BASE64);
                yield articles(articles, registry, "", article -> json.of(article, Article.getClassSchema()) + "\n");
            }
            case CSV -> articles(articles, registry, ArticleCsv.header(), ArticleCsv::row);
            case JSONLD -> articles(articles, registry, "", article -> NewsArticleJson.of(article) + "\n");
            case WARC -> pages(pages, registry, clock);
        };
    }

    private static RecordForm articles(
            Predicate<Article> taken, SchemaRegistry registry, String head, Function<Article, String> line) {
        Deserializer<Article> values = EventSerdes.of(Article.class, registry).deserializer();
        return new RecordForm() {
            @Override
            public byte[] head() {
                return head.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public List<byte[]> of(ConsumerRecord<byte[], byte[]> record) {
                Article article = values.deserialize(record.topic(), record.value());
                return article != null && taken.test(article)
                        ? List.of(line.apply(article).getBytes(StandardCharsets.UTF_8))
                        : List.of();
            }
        };
    }

    private static RecordForm pages(Predicate<RawPage> taken, SchemaRegistry registry, InstantSource clock) {
        Deserializer<RawPage> values = EventSerdes.of(RawPage.class, registry).deserializer();
        return new RecordForm() {
            @Override
            public byte[] head() {
                return PageWarc.info(clock.instant());
            }

            @Override
            public List<byte[]> of(ConsumerRecord<byte[], byte[]> record) {
                RawPage page = values.deserialize(record.topic(), record.value());
                return page != null && taken.test(page)
                        ? PageWarc.of(page, record.topic() + "-" + record.partition() + "@" + record.offset())
                        : List.of();
            }
        };
    }
}
