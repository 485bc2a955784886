package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.khabar.app.console.AvroJson;
import org.khabar.event.Article;
import org.khabar.event.RawRef;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;
import org.khabar.streams.ArticleEvents;

/**
 * Writes {@code id} and {@code article}, which is the article event without the fields that only a log gives, or {@code
 * rejected} with {@code reason} and {@code detail}.
 */
public final class ArticleLines implements ExtractedLines {
    /** What a page outside a log does not have: a place in it, a history, and times of its way there. */
    private static final List<String> OF_THE_LOG =
            List.of("kind", "revision", "change", "times", "via", "rawRef", "source");

    private final AvroJson json = new AvroJson(AvroJson.Bytes.SIZE);

    @Override
    public String lineOf(Extracted extracted) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", extracted.id());
        switch (extracted.reading()) {
            case Story story -> line.set("article", article(extracted, story));
            case NotAnArticle page -> reject(line, page.reason().name(), page.detail());
            case Unreadable page -> reject(line, page.reason().name(), page.detail());
        }
        return line.toString();
    }

    private JsonNode article(Extracted extracted, Story story) {
        RawRef nowhere = new RawRef("", 0, 0L, extracted.page().getSha256().orElse(null));
        Article article = ArticleEvents.published(extracted.page(), nowhere, story);
        ObjectNode object = (ObjectNode) json.of(article, Article.getClassSchema());
        return object.without(OF_THE_LOG);
    }

    private static void reject(ObjectNode line, String reason, String detail) {
        line.putObject("rejected").put("reason", reason).put("detail", detail);
    }
}
