package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/** Writes {@code id} and {@code article} with the names of the article event, or {@code rejected} with its reason. */
public final class ArticleLines implements ExtractedLines {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String lineOf(Extracted extracted) {
        ObjectNode line = json.createObjectNode().put("id", extracted.id());
        switch (extracted.reading()) {
            case Story story ->
                line.set("article", article(story, extracted.page().url()));
            case NotAnArticle page -> reject(line, page.reason().name(), page.detail());
            case Unreadable page -> reject(line, page.reason().name(), page.detail());
        }
        return line.toString();
    }

    private static void reject(ObjectNode line, String reason, String detail) {
        line.putObject("rejected").put("reason", reason).put("detail", detail);
    }

    private ObjectNode article(Story story, String url) {
        ObjectNode article = json.createObjectNode().put("url", url);
        article.put("headline", story.facts().value(Field.HEADLINE).orElse(null));
        article.put("articleBody", story.text());
        ArrayNode authors = article.putArray("author");
        story.facts()
                .value(Field.AUTHOR)
                .ifPresent(all -> all.forEach(author -> authors.addObject().put("name", author.name())));
        article.put("inLanguage", story.facts().value(Field.IN_LANGUAGE).orElse(null));
        article.put("contentHash", story.contentHash());
        return article;
    }
}
