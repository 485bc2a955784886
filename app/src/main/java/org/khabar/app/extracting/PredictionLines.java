package org.khabar.app.extracting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.NotAnArticle;
import org.khabar.extract.Story;
import org.khabar.extract.Unreadable;

/**
 * Writes what scorers of article extraction read: {@code id}, {@code title}, {@code text}, {@code authors}, {@code
 * date_published} as the page's own calendar day, {@code lang}. The text of a page that is no article is empty.
 */
public final class PredictionLines implements ExtractedLines {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String lineOf(Extracted extracted) {
        ObjectNode line = json.createObjectNode().put("id", extracted.id());
        switch (extracted.reading()) {
            case Story story -> write(line, story.text(), story.facts());
            case NotAnArticle page -> write(line, "", page.facts());
            case Unreadable _ -> write(line, "", Facts.none());
        }
        return line.toString();
    }

    private static void write(ObjectNode line, String text, Facts facts) {
        line.put("title", facts.value(Field.HEADLINE).orElse(null));
        line.put("text", text);
        ArrayNode authors = line.putArray("authors");
        facts.value(Field.AUTHOR).ifPresent(all -> all.forEach(author -> authors.add(author.name())));
        line.put(
                "date_published",
                facts.value(Field.DATE_PUBLISHED)
                        .map(time -> time.localDate().toString())
                        .orElse(null));
        line.put("lang", facts.value(Field.IN_LANGUAGE).orElse(null));
    }
}
