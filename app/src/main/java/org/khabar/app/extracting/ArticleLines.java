package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.khabar.app.console.AvroJson;
import org.khabar.app.jsonld.NewsArticleJson;
import org.khabar.event.Article;
import org.khabar.event.RawRef;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.streams.ArticleEvents;

/**
 * Writes an article in one of two forms: {@code id} and {@code article}, which is the article event without the fields that
 * only a log gives; or a schema.org NewsArticle in JSON-LD. A page that is none is {@code id} and {@code rejected} with
 * {@code reason} and {@code detail}.
 */
public final class ArticleLines implements ExtractedLines {
    /** What a page outside a log does not have: a place in it, a history, and times of its way there. */
    private static final List<String> OF_THE_LOG =
            List.of("kind", "revision", "change", "times", "via", "rawRef", "source");

    private static final List<String> OF_THE_LOG_IN_JSON_LD = List.of("version", "creativeWorkStatus");

    private final Form form;
    private final AvroJson json = new AvroJson(AvroJson.Bytes.SIZE);

    /** How an article is written. */
    public enum Form {
        /** As the fields of an article event. */
        EVENT,
        /** As JSON-LD. */
        JSON_LD
    }

    /** Writes articles in a form. */
    public ArticleLines(Form form) {
        this.form = form;
    }

    @Override
    public String lineOf(Extracted extracted) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", extracted.id());
        return switch (extracted.reading()) {
            case Story story -> written(line, article(extracted, story)).toString();
            case NotAnArticle page ->
                reject(line, page.reason().name(), page.detail()).toString();
            case Unreadable page ->
                reject(line, page.reason().name(), page.detail()).toString();
        };
    }

    private ObjectNode written(ObjectNode line, Article article) {
        return switch (form) {
            case EVENT -> {
                ObjectNode event = (ObjectNode) json.of(article, Article.getClassSchema());
                line.set("article", event.without(OF_THE_LOG));
                yield line;
            }
            case JSON_LD -> NewsArticleJson.of(article).without(OF_THE_LOG_IN_JSON_LD);
        };
    }

    private static Article article(Extracted extracted, Story story) {
        RawRef nowhere = new RawRef("", 0, 0L, extracted.page().getSha256().orElse(null));
        return ArticleEvents.published(extracted.page(), nowhere, story);
    }

    private static ObjectNode reject(ObjectNode line, String reason, String detail) {
        line.putObject("rejected").put("reason", reason).put("detail", detail);
        return line;
    }
}
